/** A way to begin a plan: how it is ordered at first, and where that comes from. */
import type {
  AxisKindId,
  CommitmentNumber,
  CriterionId,
  Provenance,
  ReferenceId,
  SourceCode,
} from "../framework/index.js";
import type { PlanAxis, PlanNode } from "../plan/index.js";
import type { NewNode } from "../structure/index.js";
import type { FullText } from "../text/index.js";

export type TemplateNode = {
  /** Of the node in a plan that begins with it. */
  readonly id: string;
  readonly label: FullText;
  readonly ordinal?: number;
  readonly eccarCommitments?: readonly CommitmentNumber[];
  /** Points of the international frameworks it follows. */
  readonly points: readonly string[];
  /** Criteria that look for it. */
  readonly criteria: readonly CriterionId[];
  readonly children?: readonly TemplateNode[];
};

export type PlanTemplate = {
  readonly id: "eccar-commitments" | "interfederal-common-part" | "own-plan";
  readonly name: FullText;
  readonly description: FullText;
  readonly axis: AxisKindId;
  readonly nodes: readonly TemplateNode[];
  /** What a plan that begins with it refers to. */
  readonly references: readonly ReferenceId[];
  /** Whose plan, or which plan, it is made for. */
  readonly suits: readonly ("municipality" | "government" | "interfederal")[];
  readonly provenance: Omit<Provenance, "sources"> & { readonly sources: readonly SourceCode[] };
};

/** Our mapping to the commitments is a proposal until the plan states it; that of the commitments themselves is not. */
const isInferred = ({ provenance }: PlanTemplate): boolean => provenance.status === "design";

const content = ({ label, ordinal, eccarCommitments }: TemplateNode) => ({
  label,
  ...(ordinal !== undefined && { ordinal }),
  ...(eccarCommitments && { eccarCommitments: [...eccarCommitments] }),
});

/** The axis of a plan that begins with the template, and is read by it. */
export function axisOfTemplate(template: PlanTemplate): PlanAxis {
  const nodeOf = (node: TemplateNode): PlanNode => ({
    ...{ id: node.id, ...content(node) },
    ...(node.eccarCommitments && isInferred(template) && { eccarMappingInferred: true }),
    ...(node.children && { children: node.children.map(nodeOf) }),
  });
  return { axis: template.axis, primary: true, nodes: template.nodes.map(nodeOf) };
}

/** The same for a plan that is there already: identifiers are given when they are added. */
export function nodesOfTemplate({ nodes }: Pick<PlanTemplate, "nodes">): NewNode[] {
  return nodes.map((node) => ({
    ...content(node),
    ...(node.children && { children: nodesOfTemplate({ nodes: node.children }) }),
  }));
}
