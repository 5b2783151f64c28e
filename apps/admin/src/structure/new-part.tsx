import { useState } from "react";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { t } from "../language/language.js";

/** A name is enough for a new part; what it stands for is said once it is there. */
export function NewPart({
  id,
  verb,
  onAdd,
}: {
  id: string;
  verb: string;
  onAdd: (label: object) => Promise<boolean>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [label, setLabel] = useState<Tongues>({});
  const [isMissing, setMissing] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="button second" onClick={() => setOpen(true)}>
        {verb}
      </button>
    );
  }
  const add = async () => {
    const words = localizedOf(label);
    setMissing(!words);
    if (!words || !(await onAdd(words))) return;
    setLabel({});
    setOpen(false);
  };
  return (
    <form
      className="form new-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <LocalizedField
        id={id}
        label={t.adminPartName()}
        value={label}
        problem={isMissing ? t.adminPartNameMissing() : undefined}
        onChange={setLabel}
      />
      <div className="actions">
        <button type="submit" className="button">
          {verb}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {t.adminCancel()}
        </button>
      </div>
    </form>
  );
}
