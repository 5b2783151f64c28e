/** Frame of the documentation page; without script it leads to the documents themselves. */
export const docsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>NAPAR API</title>
<link rel="stylesheet" href="/api/v1/docs/docs.css">
<script src="/api/v1/docs/docs.js" defer></script>
</head>
<body>
<a class="skip" href="#operations">To the operations</a>
<header>
<h1>NAPAR API</h1>
<div id="about"></div>
<p>OpenAPI: <a href="/api/v1/openapi.json">3.1</a> · <a href="/api/v1/openapi-3.0.json">3.0</a></p>
</header>
<div class="columns">
<nav aria-label="Operations"><label for="filter">Find an operation</label><input id="filter" type="search" autocomplete="off"><ul id="contents"></ul></nav>
<main id="operations" tabindex="-1"><noscript><p>This page needs a script to read the OpenAPI document. The document itself is at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</p></noscript></main>
</div>
</body>
</html>
`;
