// What may import what. Each comment is what `npm run check -- imports` prints: a sentence to act on.
const tests = '\\.test\\.tsx?$';
/** Tests, and the fixtures and test stacks they share, may reach further than the code they try. */
const testing = '(\\.test\\.tsx?$|(^|/)testing(/|\\.ts$)|^web/e2e/)';
const aws = '^node_modules/(@aws-sdk|@smithy|dynamodb-toolbox)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files import each other. Move what both need into a third file that imports neither.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment:
        'This import leads nowhere. Check the path, its .ts extension, and that the package is in the package.json of this workspace.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-stands-alone',
      severity: 'error',
      comment:
        'shared/domain decides and knows nothing else: import from shared/domain only, and take time, ids and data as arguments.',
      from: { path: '^shared/domain/', pathNot: testing },
      to: { pathNot: '^shared/domain/', couldNotResolve: false },
    },
    {
      name: 'kernel-first',
      severity: 'error',
      comment:
        'The kernel (results, days, ids) is what every part of the domain stands on: it must not import a part of it.',
      from: { path: '^shared/domain/kernel/', pathNot: testing },
      to: { path: '^shared/domain/', pathNot: '^shared/domain/kernel/' },
    },
    {
      name: 'contract-knows-domain-and-zod',
      severity: 'error',
      comment:
        'shared/contract says what crosses the wire: import domain types, zod and zod-openapi only. Storage and handlers belong in functions/.',
      from: { path: '^shared/contract/', pathNot: testing },
      to: { pathNot: '^(shared/(contract|domain)/|node_modules/(zod|zod-openapi)/)', couldNotResolve: false },
    },
    {
      name: 'data-is-data',
      severity: 'error',
      comment:
        'shared/data holds figures and texts with their sources: it may import types of shared/domain, nothing else.',
      from: { path: '^shared/data/', pathNot: testing },
      to: { pathNot: '^shared/(data|domain)/', couldNotResolve: false },
    },
    {
      name: 'shared-runs-everywhere',
      severity: 'error',
      comment:
        'shared/ runs in the browser too, so Node modules cannot be imported here. Do this in functions/kit or infra/ and pass the result in.',
      from: { path: '^shared/', pathNot: testing },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-looks-at-nobody',
      severity: 'error',
      comment: 'shared/ is what the others stand on: it never imports functions, infra, web or bench.',
      from: { path: '^shared/' },
      to: { path: '^(functions|infra|web|bench)/' },
    },
    {
      name: 'contexts-do-not-meet',
      severity: 'error',
      comment:
        'A context never imports another one. Share a decision through shared/domain, an entity through functions/table, or let the stream retell the event. Only functions/jobs/works.ts lists what the contexts do as jobs.',
      from: {
        path: '^functions/([^/]+)/',
        pathNot: [testing, '^functions/(kit|table)/', '^functions/jobs/works\\.ts$'],
      },
      to: { path: '^functions/', pathNot: '^functions/(kit|table|workbooks|$1)/' },
    },
    {
      name: 'workbooks-know-files-only',
      severity: 'error',
      comment:
        'functions/workbooks turns files into rows and rows into files. What the rows mean is said in shared/domain/imports; what is stored is the matter of whoever calls.',
      from: { path: '^functions/workbooks/', pathNot: testing },
      to: {
        path: '^(functions|shared)/',
        pathNot: '^(functions/workbooks|shared/(domain|data))/',
      },
    },
    {
      name: 'workbooks-for-jobs-only',
      severity: 'error',
      comment:
        'Zip and XML libraries belong in the functions that work through files of strangers. Order a job, and let functions/jobs read or write the workbook.',
      from: { path: '^functions/', pathNot: [testing, '^functions/(jobs|workbooks|evidence/look)/'] },
      to: { path: '^functions/workbooks/' },
    },
    {
      name: 'zip-and-xml-in-workbooks-only',
      severity: 'error',
      comment:
        'Files of strangers are opened in functions/workbooks, where everything is bounded. Call openSheet there.',
      from: { pathNot: [testing, '^functions/workbooks/'] },
      to: { path: '^node_modules/(yauzl|yazl|saxes|csv-parse)/' },
    },
    {
      name: 'kit-and-table-serve-all',
      severity: 'error',
      comment:
        'functions/kit and functions/table serve every context alike: they must not import one of them.',
      from: { path: '^functions/(kit|table)/', pathNot: testing },
      to: { path: '^functions/', pathNot: '^functions/(kit|table)/' },
    },
    {
      name: 'aws-in-kit-and-table-only',
      severity: 'error',
      comment:
        'The AWS SDK and dynamodb-toolbox stay in functions/kit and functions/table. Write a named query or a port there, and call that.',
      from: { path: '^(functions|shared|web)/', pathNot: [testing, '^functions/(kit|table)/'] },
      to: { path: aws, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'functions-see-no-infra',
      severity: 'error',
      comment:
        'The same handlers run here and on AWS, so they know neither: pass the difference in through functions/kit/live.ts.',
      from: { path: '^functions/', pathNot: testing },
      to: { path: '^(infra|bench)/' },
    },
    {
      name: 'publish-alone-renders',
      severity: 'error',
      comment:
        'Only functions/publish imports the built site (web/dist). Everything else asks for a page by writing an event.',
      from: { path: '^functions/', pathNot: [testing, '^functions/publish/'] },
      to: { path: '^web/' },
    },
    {
      name: 'publish-renders-the-built-site',
      severity: 'error',
      comment:
        'functions/publish imports the built server entry in web/dist and the types of web/publisher, never sources of pages.',
      from: { path: '^functions/publish/', pathNot: testing },
      to: { path: '^web/', pathNot: '^web/(dist|publisher)/' },
    },
    {
      name: 'infra-sees-contract-and-entries',
      severity: 'error',
      comment:
        'infra/lib and infra/bin describe the stacks from the contract and the paths of entry files: they do not import the code of functions or web.',
      from: { path: '^infra/(lib|bin)/', pathNot: testing },
      to: { path: '^(functions|web)/' },
    },
    {
      name: 'local-enters-by-the-door',
      severity: 'error',
      comment:
        'infra/local delivers events as AWS would: import entry files of functions (lambda.ts, runner.ts), the use cases that the demo seeding plays, kit, table, retell and audit, not the inside of a context.',
      from: { path: '^infra/local/', pathNot: testing },
      to: {
        path: '^functions/',
        pathNot:
          '^functions/((kit|table|retell|audit)/|[^/]+(/sweep)?/(lambda|runner|use-cases|refresh-site)\\.ts$)',
      },
    },
    {
      name: 'cdk-in-infra-only',
      severity: 'error',
      comment: 'The CDK describes the stacks in infra/lib and infra/bin; at run time nothing needs it.',
      from: { pathNot: [testing, '^infra/(lib|bin)/'] },
      to: { path: '^node_modules/(aws-cdk-lib|constructs|cdk-nag)/' },
    },
    {
      name: 'web-sees-domain-and-contract',
      severity: 'error',
      comment:
        'The browser knows the contract and the domain only. Move what both need to shared/, or call an operation.',
      from: { path: '^web/', pathNot: testing },
      to: { path: '^(functions|infra|bench)/' },
    },
    {
      name: 'react-and-astro-in-web-only',
      severity: 'error',
      comment:
        'React and Astro draw pages in web/. Functions hand over data, and functions/publish calls the built entry.',
      from: { pathNot: [testing, '^web/'] },
      to: { path: '^node_modules/(react|react-dom|astro|@astrojs|@tanstack)/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      comment: 'This file is part of the product and imports test code. Move what it needs out of the test.',
      from: { pathNot: testing },
      to: { path: tests },
    },
    {
      name: 'declared-dependency',
      severity: 'error',
      comment:
        'This package is not in the package.json of this workspace (or only the root happens to have it). Add it there with its exact version.',
      from: { path: '^(shared|functions|web)/', pathNot: [testing, '\\.config\\.'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'no-development-package-at-run-time',
      severity: 'error',
      comment:
        'A development package is imported by code that is shipped. Move it to dependencies, or the import to a test.',
      from: { path: '^(shared|functions|web/src)/', pathNot: testing },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: '(^|/)(cdk\\.out|\\.astro|\\.data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
