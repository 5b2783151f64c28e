import { z } from "@hono/zod-openapi";
import type { Authority } from "@napar/domain/government";
import { sourceView } from "../legal-source/legal-source.view.js";
import { fullTextView, untouched } from "../openapi/part.js";

export const authorityView = z
  .object({
    id: z.string().openapi({ example: "vg" }),
    level: z.string(),
    kind: z.string(),
    names: fullTextView,
    authority: untouched<Authority>(
      "The row of the register: legislature, executive, norm type, territory, validity",
    ),
    sources: z.array(sourceView),
  })
  .openapi("Authority");
export type AuthorityView = z.infer<typeof authorityView>;
