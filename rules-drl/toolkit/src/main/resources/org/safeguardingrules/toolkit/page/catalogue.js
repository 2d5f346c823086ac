'use strict';
(function () {
  const form = document.getElementById('filters');
  const field = name => document.getElementById(name);
  const rows = Array.from(document.querySelectorAll('details.row')).map(row => ({
    row,
    text: row.textContent.toLowerCase(),
    head: row.querySelector('summary').textContent.toLowerCase(),
    rules: Array.from(row.querySelectorAll('.rule')).map(rule => ({ rule, text: rule.textContent.toLowerCase() }))
  }));
  const has = (keys, wanted) => wanted === '' || keys.split(' ').includes(wanted);

  function fits(rule) {
    const data = rule.dataset;
    const day = field('day').value;
    return (field('theme').value === '' || data.theme === field('theme').value)
      && has(data.stage, field('stage').value)
      && has(data.kind, field('kind').value)
      && has(data.force, field('force').value)
      && (day === '' || (data.from <= day && (data.until === '' || day < data.until)));
  }

  function narrow() {
    const words = field('search').value.toLowerCase().split(/\s+/).filter(word => word !== '');
    const filtered = ['theme', 'stage', 'kind', 'force', 'day'].some(name => field(name).value !== '');
    let shownRows = 0;
    let shownRules = 0;
    for (const { row, text, head, rules } of rows) {
      let inRow = 0;
      for (const { rule, text: own } of rules) {
        const shown = fits(rule) && words.every(word => own.includes(word) || head.includes(word));
        rule.hidden = !shown;
        inRow += shown ? 1 : 0;
      }
      const byItself = !filtered && inRow === 0 && words.every(word => text.includes(word));
      if (byItself) {
        rules.forEach(({ rule }) => { rule.hidden = false; });
        inRow = rules.length;
      }
      row.hidden = inRow === 0 && !byItself;
      shownRows += row.hidden ? 0 : 1;
      shownRules += inRow;
    }
    field('found').textContent = shownRows + ' of ' + rows.length + ' rows, ' + shownRules + ' rules';
    field('nothing').hidden = shownRows > 0;
  }

  function openTarget() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) {
      at.hidden = false;
      if (at.tagName === 'DETAILS') {
        at.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  form.hidden = false;
  form.addEventListener('input', narrow);
  form.addEventListener('change', narrow);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(narrow));
  field('open').addEventListener('click', () => rows.forEach(({ row }) => { row.open = row.open || !row.hidden; }));
  field('close').addEventListener('click', () => rows.forEach(({ row }) => { row.open = false; }));
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(part => { part.open = true; }));
  narrow();
  openTarget();
}());
