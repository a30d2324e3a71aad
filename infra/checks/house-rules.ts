// Lint rules of this house: what no published plugin forbids in words that a newcomer can act on.
import type { Rule } from 'eslint';

/** Builds a rule that reports every node the selector finds, with a sentence that says what to do instead. */
function forbid(selector: string, message: string): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      [selector]: (node: Rule.Node) => {
        context.report({ node, message });
      },
    }),
  };
}

const silentDisable = /^\s*eslint-disable(?:-next-line|-line)?\b(?!.*\s--\s+\S)/su;

/** Reports a rule switched off without a reason on the same line. */
const reasonForDisable: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!silentDisable.test(comment.value) || !comment.loc) continue;
        const message =
          'Say why on the same line: `// eslint-disable-next-line some-rule -- the reason`. Better still, mend the code.';
        context.report({ loc: comment.loc, message });
      }
    },
  }),
};

export const houseRules = {
  rules: {
    'no-default-export': forbid(
      'ExportDefaultDeclaration',
      'Export by name: a name is searched and renamed everywhere at once. Only configuration files of tools have defaults.',
    ),
    'no-clock': forbid(
      [
        "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        "NewExpression[callee.name='Date'][arguments.length=0]",
        "CallExpression[callee.name='Date']",
      ].join(', '),
      'Take the time as an argument (`step.at`, a `Day`). The clock is read in functions/kit/live.ts, and by the browser in web/src/lib/clock.ts.',
    ),
    'no-environment': forbid(
      [
        "MemberExpression[object.name='process'][property.name='env']",
        "ImportSpecifier[imported.name='env'][parent.source.value=/^(node:)?process$/]",
      ].join(', '),
      'Take the setting as an argument. Environment variables are read in functions/kit/live.ts only (tooling under infra/ and bench/ may read its own).',
    ),
    'no-chance': forbid(
      [
        "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        'CallExpression[callee.property.name=/^(random(UUID|Bytes|Int)|getRandomValues)$/]',
        'CallExpression[callee.name=/^random(UUID|Bytes|Int)$/]',
      ].join(', '),
      'Identity and chance are arguments in shared/: let the caller pass the id.',
    ),
    'no-as-never': forbid(
      'TSAsExpression > TSNeverKeyword',
      '`as never` silences the compiler. Give the value its real type, or narrow it.',
    ),
    'reason-for-disable': reasonForDisable,
  },
};
