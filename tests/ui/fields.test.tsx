import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../src/ui/base.css';
import { Checkboxes } from '../../src/ui/Checkboxes.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { NumberField } from '../../src/ui/NumberField.tsx';
import { Slider } from '../../src/ui/Slider.tsx';
import { FIELD_WORDS } from '../../src/words/fields.ts';

const onChange = vi.fn<(value: number | null) => void>();
const onCommit = vi.fn<(value: number | null) => void>();

function Figure({ first = 1250 as number | null }) {
  const [value, setValue] = useState<number | null>(first);
  onChange.mockImplementation(setValue);
  return (
    <>
      <NumberField
        label="One removal"
        value={value}
        onChange={onChange}
        onCommit={onCommit}
        min={0}
        max={2000}
        step={50}
        decimals={0}
        before="£"
        after="a removal"
        hint="What it costs the council."
        words={FIELD_WORDS}
      />
      <button type="button" onClick={() => setValue(900)}>
        From elsewhere
      </button>
    </>
  );
}

async function figure() {
  onChange.mockClear();
  onCommit.mockClear();
  const screen = await render(<Figure />);
  return { screen, field: screen.getByRole('textbox', { name: 'One removal' }) };
}

describe('a field for a figure', () => {
  test('tells every good figure while it is typed, and when the reader is done', async () => {
    const { field } = await figure();
    await expect.element(field).toHaveValue('1,250');
    await userEvent.fill(field, '1,3');
    await userEvent.fill(field, '£1,300');
    await expect.poll(() => onChange.mock.calls).toEqual([[1300]]);
    expect(onCommit).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onCommit.mock.calls).toEqual([[1300]]);
    await expect.element(field).toHaveValue('1,300');
  });

  test('says beside itself what is wrong, keeps what was typed, and tells no bad figure', async () => {
    const { screen, field } = await figure();
    for (const [typed, error] of [
      ['lots', 'Enter a number, such as 20 or 1,250.50.'],
      ['2001', 'Enter £2,000 a removal or less.'],
      ['-1', 'Enter £0 a removal or more.'],
      ['12.5', 'Enter a whole number.'],
    ] as const) {
      await userEvent.fill(field, typed);
      await expect
        .element(field)
        .toHaveAccessibleDescription(`What it costs the council. ${error}`);
      await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    }
    await screen.getByRole('button', { name: 'From elsewhere' }).click({ force: true });
    await expect.element(field).toHaveValue('900');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    expect(onChange).not.toHaveBeenCalled();
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('moves one step by button or arrow key, and never past its limits', async () => {
    const { screen, field } = await figure();
    await screen.getByRole('button', { name: 'More: One removal' }).click();
    await expect.element(field).toHaveValue('1,300');
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(field).toHaveValue('1,200');
    await userEvent.fill(field, '1980');
    await screen.getByRole('button', { name: 'More: One removal' }).click();
    await expect.element(field).toHaveValue('2,000');
    await expect
      .element(screen.getByRole('button', { name: 'More: One removal' }))
      .toHaveAttribute('aria-disabled', 'true');
  });

  test('an empty field is no figure, which is not zero', async () => {
    const { field } = await figure();
    await userEvent.clear(field);
    await expect.poll(() => onChange.mock.calls).toEqual([[null]]);
  });
});

describe('a slider', () => {
  function Share() {
    const [value, setValue] = useState(0.2);
    onChange.mockImplementation((next) => setValue(next ?? 0));
    return (
      <Slider
        label="Would have happened anyway"
        value={value}
        min={0}
        max={1}
        step={0.05}
        onChange={onChange}
        onCommit={onCommit}
        anchors={[{ value: 0.2, label: 'Published: 20 %' }]}
        band={{ low: 0.1, high: 0.3, label: 'Range 10 % to 30 %' }}
        valueText={(share) => `${Math.round(share * 100)} %`}
        words={FIELD_WORDS}
      />
    );
  }

  test('answers each key and each button, and says its value and anchors in words', async () => {
    onCommit.mockClear();
    const screen = await render(<Share />);
    const slider = screen.getByRole('slider', { name: 'Would have happened anyway' });
    await expect.element(slider).toHaveAccessibleDescription('Published: 20 % Range 10 % to 30 %');
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(slider).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '25 %');
    await screen.getByRole('button', { name: 'More: Would have happened anyway' }).click();
    await expect.element(slider).toHaveValue('0.3');
    expect(onCommit).not.toHaveBeenCalled();
    await userEvent.tab();
    await expect.poll(() => onCommit.mock.calls).toEqual([[0.3]]);
  });

  test('is 44 pixels high, as is each button beside it', async () => {
    const screen = await render(<Share />);
    for (const element of [
      screen.getByRole('slider').element(),
      ...screen.getByRole('button').elements(),
    ]) {
      expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('several choices are told in their own order', async () => {
  const chosen = vi.fn();
  const screen = await render(
    <Checkboxes
      label="Whose figures"
      options={[
        { value: 'local', label: 'Local' },
        { value: 'national', label: 'National' },
      ]}
      chosen={['national']}
      onChange={chosen}
    />,
  );
  await screen.getByRole('checkbox', { name: 'Local' }).click();
  await expect.poll(() => chosen.mock.calls).toEqual([[['local', 'national']]]);
});

test('the fields have nothing that the access checker finds fault with', async () => {
  const screen = await render(
    <main>
      <Figure first={null} />
      <Disclosure title="For analysts">
        <p>Seeds</p>
      </Disclosure>
    </main>,
  );
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
