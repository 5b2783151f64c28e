import { Note } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { t } from "../language/language.js";

type Health = { details?: { database?: { details?: { engine?: string } } } };

const readHealth = async (): Promise<Health> => {
  const response = await fetch("/health");
  return (await response.json()) as Health;
};

/** Whether the installation keeps its data in the embedded database. */
export function useIsTrial(): boolean {
  const { data } = useQuery({
    queryKey: ["health"],
    queryFn: readHealth,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.details?.database?.details?.engine === "embedded";
}

/** On top of every page while the installation keeps its data in the embedded database; it cannot be closed. */
export function TrialNotice() {
  if (!useIsTrial()) return null;
  return (
    <div className="trial">
      <Note word={t.adminTrialWord()}>{t.adminTrialText()}</Note>
    </div>
  );
}
