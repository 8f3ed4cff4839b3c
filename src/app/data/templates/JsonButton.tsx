import { useMemo } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { formatFileSize } from '../../../viewModel/formatNumber.ts';
import { saveFile } from '../../saveFile.ts';

interface JsonButtonProps {
  readonly value: object;
  /** The name of the file. */
  readonly name: string;
  readonly label: (size: string) => string;
}

/** Saves a value as a JSON file. */
export function JsonButton({ value, name, label }: JsonButtonProps) {
  const bytes = useMemo(
    () => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
    [value],
  );
  return (
    <Button onPress={() => saveFile(bytes, name, 'application/json')}>
      {label(formatFileSize(bytes.length))}
    </Button>
  );
}
