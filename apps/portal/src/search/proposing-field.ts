/**
 * Proposals while one types in a text field: the combobox pattern of the ARIA Authoring Practices, with a list that is only
 * there while it has something to say. The form works without it. Its words stand at the field: see `finder-attributes.ts`.
 */
export type Proposal = {
  name: string;
  /** Tells it from others of its name. */
  detail: string;
  /** Language of the name, where it is not that of the page. */
  lang?: string;
};

const wait = 120;

/** @param find what to propose for a text of two letters or more; `null`: nothing is known */
export function proposeIn(
  input: HTMLInputElement,
  find: (text: string, signal: AbortSignal) => Promise<readonly Proposal[] | null>,
): void {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  list.id = `${input.id}-proposals`;
  list.className = "proposals";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.finderList ?? "");
  list.hidden = true;
  status.className = "hidden";
  status.setAttribute("role", "status");
  const holder = document.createElement("span");
  holder.className = "finder";
  input.replaceWith(holder);
  holder.append(input, list, status);

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let active = -1;
  let timer = 0;
  let request: AbortController | null = null;

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    // An answer that is still to come opens nothing any more.
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const activate = (index: number) => {
    active = index;
    for (const [at, option] of options().entries())
      option.setAttribute("aria-selected", String(at === index));
    const option = options()[index];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const choose = (option: HTMLElement) => {
    input.value = option.dataset.value ?? "";
    close();
    input.focus();
    if (input.dataset.finderSubmits !== undefined) input.form?.requestSubmit();
  };
  const show = (found: readonly Proposal[]) => {
    list.replaceChildren(...found.map((proposal, index) => optionOf(proposal, `${list.id}-${index}`)));
    list.hidden = found.length === 0;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(found.length > 0));
    const { finderNone = "", finderOne = "", finderMany = "" } = input.dataset;
    status.textContent =
      found.length === 0
        ? finderNone
        : found.length === 1
          ? finderOne
          : finderMany.replace("#", String(found.length));
  };
  const search = async () => {
    const text = input.value.trim();
    if (text.length < 2) return close();
    request?.abort();
    request = new AbortController();
    try {
      const found = await find(text, request.signal);
      if (found) show(found);
    } catch {
      // No answer, or a newer question: the field stays a plain text field.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, wait);
  });
  input.addEventListener("keydown", (event) => {
    const last = options().length - 1;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (list.hidden) {
      return;
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      activate(active >= last ? 0 : active + 1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      activate(active <= 0 ? last : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(options()[active] as HTMLElement);
    }
  });
  // Before the field loses the focus to the list.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]");
    if (option) choose(option);
  });
  input.addEventListener("blur", close);
}

function optionOf({ name, detail, lang }: Proposal, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.value = name;
  const named = document.createElement("span");
  named.textContent = name;
  if (lang) named.lang = lang;
  const beside = document.createElement("small");
  beside.textContent = ` ${detail}`;
  option.append(named, beside);
  return option;
}
