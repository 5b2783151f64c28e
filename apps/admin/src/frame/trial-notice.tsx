import { Note } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { t } from "../language/language.js";

type Health = { details?: { database?: { details?: { engine?: string } } } };

const readHealth = async (): Promise<Health> => {
  const response = await fetch("/health");
  return (await response.json()) as Health;
};

/** On top of every page while the installation keeps its data in the embedded database; it cannot be closed. */
export function TrialNotice() {
  const { data } = useQuery({
    queryKey: ["health"],
    queryFn: readHealth,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data?.details?.database?.details?.engine !== "embedded") return null;
  return (
    <div className="trial">
      <Note word={t.adminTrialWord()}>{t.adminTrialText()}</Note>
    </div>
  );
}
