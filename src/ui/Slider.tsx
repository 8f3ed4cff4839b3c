import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { stepped } from './numberText.ts';
import { StepButton } from './StepButton.tsx';
import { useFocusLeaves } from './useFocusLeaves.ts';
import './controls.css';
import './slider.css';

/** A value that stands on the scale, such as the published one. */
interface SliderAnchor {
  readonly value: number;
  /** Its name and figure, as the list under the scale says them. */
  readonly label: string;
}

interface SliderWords {
  readonly less: (label: string) => string;
  readonly more: (label: string) => string;
}

interface SliderProps {
  readonly label: string;
  readonly labelIs?: 'shown' | 'hidden';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** At every step of a drag, a key or a button. */
  readonly onChange: (value: number) => void;
  /** When a drag ends, or the focus leaves. Keys and buttons are many small steps: who listens waits for a pause. */
  readonly onCommit?: (value: number) => void;
  readonly anchors?: readonly SliderAnchor[];
  /** From where to where the value may well lie: a band on the scale. */
  readonly band?: { readonly low: number; readonly high: number; readonly label: string };
  /** The value in words, for eye and ear. */
  readonly valueText: (value: number) => string;
  readonly words: SliderWords;
}

/** A value to drag along a scale, with arrow keys and two buttons for whoever does not drag. */
export function Slider(props: SliderProps) {
  const { label, labelIs = 'shown', value, min, max, step, onChange, anchors = [], band } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const byKey = useRef(false);
  const decimals = decimalsOf(step);
  const notes = [
    ...anchors.map((anchor) => anchor.label),
    ...(band === undefined ? [] : [band.label]),
  ];

  const commit = useEffectEvent(() => {
    if (!byKey.current) props.onCommit?.(value);
  });
  useEffect(() => {
    // React's own change is the browser's "input": this one comes when a drag ends.
    const element = input.current;
    const onEnd = () => commit();
    element?.addEventListener('change', onEnd);
    return () => element?.removeEventListener('change', onEnd);
  }, []);

  const place = (at: number) => share(at, props);
  const move = (by: number) => {
    const next = stepped(value, by, { min, max, decimals });
    if (next !== value) onChange(next);
  };
  const group = useFocusLeaves(() => props.onCommit?.(value));
  return (
    <div className="field slider" ref={group}>
      <div className="slider__head">
        <label className={labelIs === 'shown' ? 'field__label' : 'visually-hidden'} htmlFor={id}>
          {label}
        </label>
        <output className="slider__value" htmlFor={id} aria-live="off">
          {props.valueText(value)}
        </output>
      </div>
      <div className="stepped">
        <StepButton
          sign="less"
          name={props.words.less(label)}
          atLimit={value <= min}
          onPress={() => move(-step)}
        />
        <div className="slider__scale">
          <div className="slider__marks" aria-hidden="true">
            {band !== undefined && (
              <span className="slider__band" style={between(place(band.low), place(band.high))} />
            )}
            <span className="slider__done" style={between(0, place(value))} />
            {anchors.map((anchor) => (
              <span
                key={`${anchor.label} ${anchor.value}`}
                className="slider__anchor"
                style={{ insetInlineStart: percent(place(anchor.value)) }}
              />
            ))}
          </div>
          <input
            ref={input}
            id={id}
            type="range"
            className="slider__input"
            min={min}
            max={max}
            step={step}
            value={value}
            aria-valuetext={props.valueText(value)}
            {...(notes.length === 0 ? {} : { 'aria-describedby': `${id}-anchors` })}
            onChange={(event) => onChange(event.target.valueAsNumber)}
            onKeyDown={() => {
              byKey.current = true;
            }}
            onKeyUp={() => {
              byKey.current = false;
            }}
          />
        </div>
        <StepButton
          sign="more"
          name={props.words.more(label)}
          atLimit={value >= max}
          onPress={() => move(step)}
        />
      </div>
      {notes.length > 0 && (
        <ul id={`${id}-anchors`} className="slider__anchors">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function share(value: number, { min, max }: Pick<SliderProps, 'min' | 'max'>): number {
  return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
}

function between(from: number, to: number) {
  return { insetInlineStart: percent(from), width: percent(to - from) };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** The grid that a step stands on: 0.05 has two decimals. */
function decimalsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}
