"use strict";
const findings = [...document.querySelectorAll("article")];
const filters = [...document.querySelectorAll("[data-filter]")];

function show() {
  let shown = 0;
  for (const finding of findings) {
    finding.hidden = filters.some((filter) => filter.value && finding.dataset[filter.dataset.filter] !== filter.value);
    shown += !finding.hidden;
  }
  const output = document.getElementById("shown");
  if (output) output.textContent = `${shown} of ${findings.length} shown`;
}

async function copy(button) {
  const text = button.parentElement.querySelector("code").textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers keep the clipboard from pages that were opened as files; the selection can be copied by hand.
    getSelection().selectAllChildren(button.parentElement.querySelector("code"));
    if (!document.execCommand("copy")) return;
  }
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
}

for (const filter of filters) filter.addEventListener("change", show);
for (const button of document.querySelectorAll(".copy")) button.addEventListener("click", () => copy(button));
show();
