// On a phone a row becomes a card: each cell then says which column it stands for.

export function labelCells(root) {
  for (const table of root.querySelectorAll('table.r-stacks')) {
    const names = [...table.querySelectorAll('thead th, thead td')].map((cell) => cell.textContent.trim());
    if (names.length === 0) continue;
    for (const row of table.querySelectorAll('tbody tr')) {
      [...row.children].forEach((cell, at) => {
        if (cell.tagName === 'TD') cell.dataset.label = names[at] ?? '';
      });
    }
    table.classList.add('is-labelled');
  }
}
