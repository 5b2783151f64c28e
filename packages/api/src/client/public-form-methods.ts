/** The methods of the client about forms that anybody may send. */
import type { PublicFormView } from "../public-form/index.js";
import type { PublicFormUse } from "../public-form/public-form.js";
import type { createRequester } from "./request.js";

export function publicFormMethods({ get }: Pick<ReturnType<typeof createRequester>, "get">) {
  return {
    /** What a page needs to show a form of this kind; admits one sending. */
    openPublicForm: (use: PublicFormUse) => get<PublicFormView>(`/public-forms/${use}`),
  };
}
