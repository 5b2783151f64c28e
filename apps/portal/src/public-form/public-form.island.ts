/**
 * Does the proof of work of a form while it is filled in. Without script, or where the page came over plain http and the
 * browser has no cryptography, the form is sent without it, and what it asks for is confirmed by mail.
 */
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

for (const field of document.querySelectorAll<HTMLInputElement>("input[data-challenge]")) attach(field);

function attach(field: HTMLInputElement): void {
  const { form } = field;
  if (!form || globalThis.crypto?.subtle === undefined) return;
  let work: Promise<void> | null = null;
  const begin = () => {
    work ??= solve(field);
    return work;
  };
  let isWaiting = false;
  form.addEventListener("focusin", begin, { once: true });
  form.addEventListener("submit", (event) => {
    if (field.value !== "" || field.dataset.challenge === "") return;
    event.preventDefault();
    // Whoever presses again while the work goes on sends it once.
    if (isWaiting) return;
    isWaiting = true;
    const { submitter } = event;
    tell(form, field.dataset.waiting ?? "");
    void begin().then(() => form.requestSubmit(submitter));
  });
}

async function solve(field: HTMLInputElement): Promise<void> {
  const challenge = JSON.parse(field.dataset.challenge ?? "");
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null);
  // Whether it was found or not: it is not looked for twice.
  field.dataset.challenge = "";
  if (solution) field.value = btoa(JSON.stringify({ challenge, solution }));
}

function tell(form: HTMLFormElement, text: string): void {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  form.append(status);
  status.textContent = text;
}
