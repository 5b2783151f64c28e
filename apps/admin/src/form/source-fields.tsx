/** What something rests on: the title or number of a document, and where it is to be read. */
import { t } from "../language/language.js";
import { TextField } from "./fields.js";
import type { Bound } from "./use-form.js";

type Text = Bound<Record<string, string>, string>;

export function SourceFields({
  title,
  link,
  label = t.adminDocument(),
  hint,
}: {
  title: Text;
  link: Text;
  label?: string;
  hint?: string;
}) {
  return (
    <>
      <TextField {...title} label={label} {...(hint && { hint })} />
      <TextField {...link} type="url" label={t.adminLink()} hint={t.adminOptional()} />
    </>
  );
}
