/** A file is chosen with a button, by mouse or keyboard, or dropped. */
import { useRef, useState } from "react";
import { t } from "../language/language.js";

export function FileDrop({
  isSending,
  onFile,
  accept = ".xlsx,.ods,.csv,.txt",
  limits = t.adminImportLimits(),
}: {
  isSending: boolean;
  onFile: (file: File) => void;
  accept?: string;
  /** What may be sent, in words. */
  limits?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isSending) onFile(file);
    // The same file can be chosen again once it is mended.
    if (input.current) input.current.value = "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same
    <div
      className={isOver ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={isSending || undefined}
          aria-describedby="drop-hint"
          onClick={() => (isSending ? undefined : input.current?.click())}
        >
          {isSending ? t.adminImportReading() : t.adminImportChooseFile()}
        </button>
      </p>
      <p>{t.adminImportDrop()}</p>
      <p className="soft" id="drop-hint">
        {limits}
      </p>
      <input ref={input} type="file" hidden accept={accept} onChange={({ target }) => take(target.files)} />
      <p className="hidden" role="status">
        {isSending ? t.adminImportReading() : ""}
      </p>
    </div>
  );
}
