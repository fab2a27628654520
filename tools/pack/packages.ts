interface Packed {
  /** What the app may take from the package. */
  values: readonly string[];
  types: readonly string[];
  /** Members of its classes that the app uses, when all others may get short names. */
  keptMembers?: readonly string[];
  /** Its licence wants these lines in every copy. */
  notice: readonly string[];
}

const mit = (holder: string): string[] => [
  `Copyright (c) ${holder}`,
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
  'documentation files (the "Software"), to deal in the Software without restriction, including without limitation the',
  'rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit',
  'persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice',
  'and this permission notice shall be included in all copies or substantial portions of the Software.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE',
  'WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR',
  'COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR',
  'OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
];

/**
 * Libraries that the back end takes packed: Forge bundles without minifying or dropping what nobody calls, and these two
 * would be half of the bundle. To use more of one, name it here and run `npm run pack`.
 */
export const packages = {
  re2js: {
    values: ['RE2JS', 'RE2JSException'],
    types: [],
    keptMembers: [
      'CASE_INSENSITIVE',
      'MULTILINE',
      'compile',
      'end',
      'find',
      'matcher',
      'message',
      'programSize',
      'start',
    ],
    notice: mit('2023 Oleksii Vasyliev'),
  },
  valibot: {
    values: [
      // Schemas.
      'any',
      'array',
      'boolean',
      'custom',
      'lazy',
      'literal',
      'looseObject',
      'never',
      'null',
      'nullable',
      'nullish',
      'number',
      'object',
      'optional',
      'picklist',
      'record',
      'strictObject',
      'string',
      'tuple',
      'tupleWithRest',
      'undefined',
      'union',
      'unknown',
      'variant',
      // What makes schemas of schemas.
      'entriesFromList',
      'fallback',
      'omit',
      'partial',
      'pick',
      'pipe',
      // Checks and changes of one value.
      'brand',
      'check',
      'digits',
      'endsWith',
      'everyItem',
      'excludes',
      'finite',
      'includes',
      'integer',
      'isoDate',
      'isoTimestamp',
      'length',
      'maxBytes',
      'maxEntries',
      'maxLength',
      'maxValue',
      'minEntries',
      'minLength',
      'minValue',
      'nonEmpty',
      'readonly',
      'regex',
      'safeInteger',
      'startsWith',
      'toLowerCase',
      'toUpperCase',
      'transform',
      'trim',
      'trimEnd',
      'trimStart',
      'url',
      'value',
      // Checks across values.
      'checkItems',
      'forward',
      'partialCheck',
      'rawCheck',
      'rawTransform',
      // Use of a schema.
      'flatten',
      'getDotPath',
      'is',
      'isValiError',
      'parse',
      'safeParse',
      'summarize',
      'ValiError',
    ],
    types: [
      'BaseIssue',
      'BaseSchema',
      'GenericIssue',
      'GenericSchema',
      'InferInput',
      'InferIssue',
      'InferOutput',
      'ObjectEntries',
      'SafeParseResult',
    ],
    notice: mit('Fabian Hiller'),
  },
} satisfies Record<string, Packed>;

export type PackedName = keyof typeof packages;
export const packedNames = Object.keys(packages) as PackedName[];
export const packedAs = (name: PackedName): Packed => packages[name];
