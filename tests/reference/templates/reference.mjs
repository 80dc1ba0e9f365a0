// The real Handlebars, with Novu's helpers: what `novu_reference.delivery.templates` is compared with.
//
//     node reference.mjs FOLDER_WITH_NODE_MODULES
//
// Each line in is a case, {template, context}; each line out its outcome, {output}, {error: "syntax"} or
// {error: "rendering"}.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(`${resolve(process.argv[2])}/`);
const Handlebars = require('handlebars');
const { format } = require('date-fns');

// Novu's comparisons hand on the `this` of their module, which holds nothing that templates know.
const NOTHING = {};

const compare = (holds) => (left, right, options) => {
  const outcome = holds(left, right);
  const show = outcome ? options.fn : options.inverse;
  return typeof show === 'function' ? show(NOTHING) : outcome;
};

const HELPERS = {
  equals(left, right, options) {
    return left == right ? options.fn(this) : options.inverse(this);
  },
  eq: compare((left, right) => left === right),
  ne: compare((left, right) => left !== right),
  gt: compare((left, right) => left > right),
  gte: compare((left, right) => left >= right),
  lt: compare((left, right) => left < right),
  lte: compare((left, right) => left <= right),
  titlecase: (value) =>
    value
      ?.split(' ')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
      .join(' '),
  uppercase: (value) => value?.toUpperCase(),
  lowercase: (value) => value?.toLowerCase(),
  pluralize: (number, one, many) => (number === 1 ? one : many),
  dateFormat(date, pattern) {
    const usable = date && pattern && !Number.isNaN(Date.parse(date));
    return usable ? format(new Date(date), pattern) : date;
  },
  numberFormat(number, options) {
    if (isNaN(number)) return number;
    const decimals = options.hash.decimalLength || 2;
    const thousands = options.hash.thousandsSep || ',';
    const point = options.hash.decimalSep || '.';
    const fixed = parseFloat(number).toFixed(Math.max(0, ~~decimals));
    const end = decimals > 0 ? '\\D' : '$';
    return fixed.replace('.', point).replace(new RegExp(`\\d(?=(\\d{3})+${end})`, 'g'), `$&${thousands}`);
  },
  groupBy(list, key) {
    if (!Array.isArray(list)) return [];
    const groups = {};
    for (const element of list) {
      if (element[key]) (groups[element[key]] ||= []).push(element);
    }
    return Object.entries(groups).map(([found, items]) => ({ key: found, items }));
  },
  unique(list, key) {
    if (!Array.isArray(list)) return '';
    const found = list.map((element) => element[key] || undefined);
    return found.filter((value, index) => found.indexOf(value) === index);
  },
  sortBy(list, key) {
    if (!Array.isArray(list)) return '';
    // Novu sorts the list of the context itself. The server leaves its contexts as they are.
    const copy = [...list];
    if (!key) return copy.sort();
    return copy.sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
  },
  json: (value) => JSON.stringify(value),
};

const environment = Handlebars.create();
environment.registerHelper(HELPERS);
environment.log = () => {};
environment.logger.log = () => {};

const outcome = ({ template, context }) => {
  try {
    environment.parse(template);
  } catch {
    return { error: 'syntax' };
  }
  try {
    return { output: environment.compile(template)(context, {}).replace(/&#x27;/g, "'").toWellFormed() };
  } catch {
    return { error: 'rendering' };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(outcome(JSON.parse(line)))}\n`);
}
