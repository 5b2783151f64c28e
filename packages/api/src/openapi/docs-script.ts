/** Runs in the browser, as it stands: plain script, nothing compiled, text only ever set as text. */
export const docsScript = `"use strict";
(async () => {
  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };
  const prose = (text) => text.split("\`").map((part, index) => (index % 2 === 1 ? make("code", { textContent: part }) : part));
  const main = document.getElementById("operations");
  const contents = document.getElementById("contents");
  const spec = await (await fetch("/api/v1/openapi.json")).json();
  const resolve = (schema) => (schema && schema.$ref ? spec.components.schemas[schema.$ref.split("/").pop()] : schema);
  for (const paragraph of spec.info.description.split("\\n\\n")) {
    document.getElementById("about").append(make("p", {}, ...prose(paragraph)));
  }

  const limits = (schema) => {
    const { type, minimum, maximum, minLength, maxLength, enum: values, default: preset, format } = schema;
    return [
      Array.isArray(type) ? type.join(" or ") : type, format,
      minimum !== undefined ? "from " + minimum : null, maximum !== undefined ? "to " + maximum : null,
      minLength > 1 ? "at least " + minLength + " characters" : null,
      maxLength !== undefined ? "at most " + maxLength + " characters" : null,
      preset !== undefined ? "default " + preset : null,
    ].filter(Boolean).join(", ");
  };
  const shape = (schema, depth = 0) => {
    const known = resolve(schema) || {};
    if (depth > 5) return "…";
    if (known.allOf) return Object.assign({}, ...known.allOf.map((part) => shape(part, depth)));
    if (known.type === "array") return [shape(known.items, depth + 1)];
    if (known.properties) {
      return Object.fromEntries(Object.entries(known.properties).map(([name, part]) => [name, shape(part, depth + 1)]));
    }
    if (known.enum) return known.enum.join(" | ");
    return known.description || known.type || "any";
  };

  const field = (operation, parameter) => {
    const { name, required } = parameter;
    const schema = parameter.schema || {};
    const id = operation.operationId + "-" + name;
    const input = schema.enum
      ? make("select", { id, name }, make("option", { value: "", textContent: "" }), ...schema.enum.map((value) => make("option", { value, textContent: value })))
      : make("input", { id, name, type: "text", autocomplete: "off" });
    const example = parameter.example ?? schema.example;
    if (required && example !== undefined) input.value = example;
    input.dataset.in = parameter.in;
    return make("tr", {},
      make("td", {}, make("label", { htmlFor: id, textContent: name + (required ? " (required)" : "") }), make("div", { className: "soft", textContent: limits(schema) })),
      make("td", {}, ...prose(parameter.description || schema.description || "")),
      make("td", {}, input));
  };

  const card = (path, method, operation) => {
    const form = make("form", { id: operation.operationId });
    const parameters = operation.parameters || [];
    const output = make("div", {});
    output.setAttribute("role", "status");
    form.append(
      make("h3", { textContent: operation.summary }),
      make("p", { className: "path" }, make("span", { className: "method", textContent: method.toUpperCase() }), "/api/v1" + path));
    if (operation.description) form.append(make("p", {}, ...prose(operation.description)));
    if (parameters.length > 0) {
      form.append(make("table", {},
        make("thead", {}, make("tr", {}, ...["Parameter", "Meaning", "Value"].map((textContent) => make("th", { scope: "col", textContent })))),
        make("tbody", {}, ...parameters.map((parameter) => field(operation, parameter)))));
    }
    let body = null;
    if (operation.requestBody) {
      const id = operation.operationId + "-body";
      body = make("textarea", { id, value: "{}", spellcheck: false });
      form.append(make("label", { htmlFor: id, textContent: operation.requestBody.description || "Body" }), body);
    }
    const refusals = Object.entries(operation.responses).filter(([status]) => status !== "200");
    form.append(
      make("details", {}, make("summary", { textContent: "What it answers" }),
        make("pre", { textContent: JSON.stringify(shape(operation.responses["200"].content["application/json"].schema), null, 2) }),
        make("ul", {}, ...refusals.map(([status, { description }]) => make("li", { textContent: status + " — " + description })))),
      make("button", { type: "submit", textContent: "Try it" }), output);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      let address = "/api/v1" + path;
      const query = new URLSearchParams();
      for (const input of form.querySelectorAll("input, select")) {
        if (input.value === "") continue;
        if (input.dataset.in === "path") address = address.replace("{" + input.name + "}", encodeURIComponent(input.value));
        else query.set(input.name, input.value);
      }
      if (query.size > 0) address += "?" + query;
      output.replaceChildren(make("p", { className: "soft", textContent: "…" }));
      try {
        const started = performance.now();
        const response = await fetch(address, body ? { method: "POST", headers: { "content-type": "application/json" }, body: body.value } : {});
        const text = await response.text();
        const took = Math.round(performance.now() - started);
        let shown = text;
        try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch {}
        output.replaceChildren(
          make("p", { className: "soft" }, response.status + " · " + took + " ms · ", make("a", { href: address, textContent: address })),
          make("pre", { textContent: shown.length > 60000 ? shown.slice(0, 60000) + "\\n… (cut here; open the address for the rest)" : shown, tabIndex: 0 }));
      } catch (error) {
        output.replaceChildren(make("p", { textContent: "No answer: " + error.message }));
      }
    });
    return make("article", {}, form);
  };

  const groups = new Map();
  for (const [path, methods] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = (operation.tags || ["Other"])[0];
      groups.set(tag, [...(groups.get(tag) || []), { path, method, operation }]);
    }
  }
  for (const [tag, operations] of groups) {
    contents.append(make("li", { className: "group", textContent: tag }));
    main.append(make("h2", { textContent: tag }));
    for (const { path, method, operation } of operations) {
      contents.append(make("li", {}, make("a", { href: "#" + operation.operationId, textContent: operation.summary })));
      main.append(card(path, method, operation));
    }
  }
  document.getElementById("filter").addEventListener("input", ({ target }) => {
    const wanted = target.value.toLowerCase();
    for (const article of main.querySelectorAll("article")) {
      article.hidden = !article.textContent.toLowerCase().includes(wanted);
    }
  });
})();
`;
