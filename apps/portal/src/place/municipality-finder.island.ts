/**
 * Proposes municipalities while one types in a field marked `data-municipality-finder`: the combobox pattern of the
 * ARIA Authoring Practices, with a list that is only there while it has something to say. The form works without it.
 */
type Found = {
  code: string;
  names: Record<string, string | null>;
  officialName: string;
  postalCodes: string[];
};

const wait = 120;
const most = 8;

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-municipality-finder]"))
  attach(input);

function attach(input: HTMLInputElement): void {
  const language = input.dataset.municipalityFinder ?? "en";
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
  const show = (found: readonly Found[]) => {
    list.replaceChildren(...found.map((place, index) => optionOf(place, `${list.id}-${index}`, language)));
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
    request?.abort();
    const text = input.value.trim();
    if (text.length < 2) return close();
    request = new AbortController();
    try {
      const query = new URLSearchParams({ text, pageSize: String(most) });
      const response = await fetch(`/api/v1/places?${query}`, { signal: request.signal });
      if (response.ok) show(((await response.json()) as { items: Found[] }).items);
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

function optionOf(place: Found, id: string, language: string): HTMLElement {
  const option = document.createElement("li");
  const name = place.names[language] || place.officialName;
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.value = name;
  option.textContent = name;
  const detail = document.createElement("small");
  const other = place.officialName === name ? "" : `${place.officialName}, `;
  detail.textContent = ` ${other}${place.postalCodes[0] ?? place.code}`;
  option.append(detail);
  return option;
}
