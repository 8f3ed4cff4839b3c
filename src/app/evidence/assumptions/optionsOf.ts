import type { Option } from '../../../ui/SelectField.tsx';

/** The choices of a control from the words for each of its values, in their order. */
export function optionsOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
): readonly Option<Value>[] {
  const isValue = (key: string): key is Value => Object.hasOwn(labels, key);
  return Object.keys(labels)
    .filter(isValue)
    .map((value) => ({ value, label: labels[value] }));
}
