/** Where a public form is opened: its token and its challenge, for pages that show it. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { choiceParameter } from "../endpoint/index.js";
import { type OwnOptions, own } from "../sign-in/own-endpoint.js";
import { openPublicForm, publicFormUses } from "./public-form.js";

const challenge = z.looseObject({
  parameters: z.looseObject({ algorithm: z.string(), cost: z.number(), nonce: z.string(), salt: z.string() }),
  signature: z.string().optional(),
});

const mailings = ["sent", "shown", "none"] as const;

export const publicFormView = z
  .object({
    token: z.string(),
    mail: z.enum(mailings).openapi({
      description: "Whether mails are sent, shown to those who sign in on a trial, or neither",
    }),
    challenge: challenge.openapi({ description: "Proof of work in the second version of ALTCHA" }),
  })
  .openapi("PublicForm");
export type PublicFormView = z.infer<typeof publicFormView>;

export function addPublicFormRoutes(
  app: OpenAPIHono,
  options: OwnOptions & { mail: (typeof mailings)[number] },
): void {
  own(
    app,
    options,
    {
      ...{ method: "get", path: "/public-forms/{use}", name: "openPublicForm", who: "anybody" },
      tag: "Public forms",
      summary: "Open a form that anybody may send",
      params: {
        use: choiceParameter(publicFormUses, "What the form is for"),
      },
      answer: publicFormView,
    },
    async ({ signIn, params, moment }) => ({
      ok: true,
      value: {
        value: { ...(await openPublicForm(signIn, params.use, new Date(moment.at))), mail: options.mail },
      },
    }),
  );
}
