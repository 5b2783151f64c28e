/**
 * How to use the data, as programs that run as they stand: their tests run each of them. `{site}` is the address of the site.
 */
import type { Texts } from "@napar/ui";

export type Example = {
  id: string;
  title: (t: Texts) => string;
  /** What runs it. */
  runs: "sh" | "python3";
  code: string;
};

export const examples: readonly Example[] = [
  {
    id: "download",
    title: (t) => t.dataExampleDownload(),
    runs: "sh",
    code: `# Once, keeping the name of this version:
curl --silent --fail --etag-save measures.etag \\
  --output measures.csv "{site}/api/v1/open-data/tables/measures?format=csv"
# Later: nothing is sent while nothing has changed.
curl --silent --fail --etag-compare measures.etag \\
  --output newer.csv "{site}/api/v1/open-data/tables/measures?format=csv"
test -s newer.csv || echo "nothing new"
head -c 8 measures.csv`,
  },
  {
    id: "archive",
    title: (t) => t.dataExampleArchive(),
    runs: "sh",
    code: `curl --silent --fail --output archive.zip "{site}/api/v1/open-data/archive"
python3 -m zipfile -e archive.zip .
cd napar-open-data-*
sha256sum --check --quiet SHA256SUMS && echo "all files are as published"`,
  },
  {
    id: "gaps",
    title: (t) => t.dataExampleGaps(),
    runs: "python3",
    code: `import csv, io, json, urllib.request

today = json.load(urllib.request.urlopen("{site}/api/v1/open-data"))["asOf"]

def table(name):
    url = "{site}/api/v1/open-data/tables/" + name + "?format=csv"
    text = urllib.request.urlopen(url).read().decode("utf-8")
    return list(csv.DictReader(io.StringIO(text)))

def values(cell):
    return [value for value in cell.split("; ") if value]

# Plans that commit: about racism, not ended.
plans = {row["id"]: row for row in table("plans")
         if row["status"] not in ("replaced", "abandoned", "expired")
         and row["scope"] in ("", "racism", "integrated")
         and (not row["end"] or (row["end"] + "-12-31")[:10] >= today)}

# Who is competent, and silent so far.
silent = {"competent": "competent-but-silent", "not-competent": "not-competent"}
state = {(row["domain"], row["authority"]): silent.get(row["competence"], "unknown")
         for row in table("competences")}

# A plan whose measures are not listed here: nobody can say whether its owner is silent.
for plan in plans.values():
    if plan["measures"] == "0" and plan["status"] in ("adopted", "in-force", "under-revision"):
        for (domain, authority), found in state.items():
            if authority in values(plan["owners"]) and found == "competent-but-silent":
                state[domain, authority] = "unknown"

# Who was asked and declined: about the plan as a whole, so in every field.
for row in table("requests"):
    if row["answer"] == "declined":
        state.update({key: "declined" for key in state if key[1] == row["authority"]})

# Who commits: a measure speaks louder than a refusal.
for row in table("measures"):
    if row["plan"] in plans:
        for key in [(d, a) for d in values(row["domains"]) for a in values(row["committed"])]:
            if key in state:
                state[key] = "committed"

for (domain, authority), found in sorted(state.items()):
    print(domain, authority, found)`,
  },
  {
    id: "check",
    title: (t) => t.dataExampleCheck(),
    runs: "sh",
    code: `cat > plan.json <<'PLAN'
{
  "format": "napar-plan/1",
  "id": "example",
  "title": { "nl": "Voorbeeld" },
  "authority": { "id": "be-44021", "type": "municipality", "name": "Stad Gent" },
  "level": "municipality",
  "kind": "city-plan",
  "status": "preparing"
}
PLAN
curl --silent --fail --header "Content-Type: application/json" --data @plan.json \\
  "{site}/api/v1/plan-checks" | python3 -c "import json, sys; print(json.load(sys.stdin)['check']['verdict'])"`,
  },
];

/** Lines for the page of somebody else; words in capitals are to be replaced. */
export const embeds: readonly { title: (t: Texts) => string; path: string }[] = [
  { title: (t) => t.dataEmbedPlan(), path: "/embed/plans/PLAN" },
  { title: (t) => t.dataEmbedMeasure(), path: "/embed/plans/PLAN/measures/MEASURE" },
  { title: (t) => t.dataEmbedIndicator(), path: "/embed/plans/PLAN/indicators/INDICATOR" },
  { title: (t) => t.dataEmbedMap(), path: "/embed/map" },
];
