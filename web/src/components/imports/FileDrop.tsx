import { IMPORTS } from '../../copy/imports.vi.ts';
import { sizeWords } from '../../lib/imports/job.ts';
import type { ControlProps } from '../working/Field.tsx';

type Props = {
  readonly control: ControlProps;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
};

/** Where a file is chosen or dropped. The browser's own control speaks the browser's language, so it is not shown. */
export const FileDrop = ({ control, file, onFile }: Props) => (
  <div
    className="file-drop"
    onDragOver={(event) => event.preventDefault()}
    onDrop={(event) => {
      event.preventDefault();
      onFile(event.dataTransfer.files[0]);
    }}
  >
    <input
      {...control}
      className="visually-hidden"
      type="file"
      accept=".xlsx,.csv,.txt"
      onChange={({ target }) => onFile(target.files?.[0])}
    />
    <label className="button" htmlFor={control.id}>
      {IMPORTS.chooseFile}
    </label>
    <span className="quiet">{file ? IMPORTS.chosen(file.name, sizeWords(file.size)) : IMPORTS.orDrop}</span>
  </div>
);
