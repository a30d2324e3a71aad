import * as z from 'zod';
import { createDocument } from 'zod-openapi';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import * as fields from './fields.ts';
import { allOperations } from './index.ts';
import { ROLE_NAMES } from './names.ts';
import { problemExamples, problemResponses } from './openapi-problems.ts';
import { CONTEXTS, isCommand } from './operation.ts';
import type { Access, Context, Operation } from './operation.ts';
import * as sheetViews from './sheet-views.ts';
import * as views from './views.ts';

/** A description of the API that any OpenAPI 3.1 tool reads. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

const CONTEXT_NAMES: Readonly<Record<Context, string>> = {
  units: 'Đơn vị, nhiệm vụ',
  people: 'Người tham gia: danh sách, quá trình, hồ sơ trùng',
  campaigns: 'Đợt thi đua, bộ tiêu chuẩn, đăng ký, giao ước',
  scoring: 'Phiếu chấm điểm',
  evidence: 'Tệp minh chứng của phiếu và của giao ước',
  nominations: 'Khen thưởng, đề nghị, Hội đồng, quyết định',
  supervision: 'Góp ý của người dân',
  reports: 'Việc đang chờ và tiến độ',
  jobs: 'Việc nền: nhập tệp',
};

/** Views and shared fields get names, so that each is described once and readers find it again in the source. */
const { marks, deductions, evidence, reasons, calendar, decisionReference } = fields;
const named = { ...views, ...sheetViews, marks, deductions, evidence, reasons, calendar, decisionReference };
for (const [name, schema] of Object.entries(named))
  z.globalRegistry.add(schema, { id: name.charAt(0).toUpperCase() + name.slice(1) });

const idempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/)
    .meta({
      description: 'Mã riêng của mỗi lần thao tác; gửi lại với cùng mã thì nhận lại câu trả lời đầu tiên.',
    }),
});

/** Any one of the roles suffices; OpenAPI reads a list of requirements as "or". */
function securityOf(access: Access): NonNullable<ZodOpenApiOperationObject['security']> {
  if (access === 'public') return [];
  if (access === 'signed-in') return [{ account: [] }];
  return access === 'code' ? [{ personalCode: [] }] : access.map((role) => ({ account: [role] }));
}

function whoMayCall({ access, secondFactor }: Operation): string {
  if (access === 'public') return 'Ai cũng gọi được.';
  if (access === 'code') return 'Dành cho người giữ mã cá nhân.';
  if (access === 'signed-in') return 'Dành cho mọi tài khoản đã đăng nhập.';
  const roles = `Cần một trong các nhiệm vụ: ${access.map((role) => ROLE_NAMES[role]).join('; ')}.`;
  if (secondFactor === 'of-federation')
    return `${roles} Ai giữ nhiệm vụ của Liên đoàn thì cần xác nhận bằng yếu tố thứ hai.`;
  return secondFactor ? `${roles} Cần xác nhận bằng yếu tố thứ hai.` : roles;
}

function requestBody({ body, form }: Operation): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (body === undefined) return {};
  const content = {
    'application/json': { schema: body },
    ...(form && { 'application/x-www-form-urlencoded': { schema: body } }),
  };
  return { requestBody: { required: true, content } };
}

function formAnswer({ form }: Operation): ZodOpenApiOperationObject['responses'] {
  if (form === undefined) return {};
  const description = `Biểu mẫu không dùng script được chuyển đến ${form.done}, hoặc ${form.refused} khi chưa gửi được.`;
  return { '303': { description, headers: z.object({ Location: z.enum([form.done, form.refused]) }) } };
}

function described(id: string, operation: Operation): ZodOpenApiOperationObject {
  const { access, context, summary, params, query, form, ok } = operation;
  return {
    operationId: id,
    tags: [context],
    summary,
    description: whoMayCall(operation),
    security: securityOf(access),
    requestParams: {
      ...(params && { path: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(isCommand(operation) && !form && { header: idempotencyKey }),
    },
    ...requestBody(operation),
    responses: {
      '200': { description: summary, content: { 'application/json': { schema: ok } } },
      ...formAnswer(operation),
      ...problemResponses(operation),
    },
  };
}

function paths(): ZodOpenApiPathsObject {
  const found: ZodOpenApiPathsObject = {};
  for (const [id, operation] of allOperations) {
    const method = operation.method.toLowerCase() as Lowercase<Operation['method']>;
    found[operation.path] = { ...found[operation.path], [method]: described(id, operation) };
  }
  return found;
}

/**
 * Describes every operation of the contract in OpenAPI 3.1. The same contract always gives the same document, in the
 * same order.
 */
export function openApiDocument(): OpenApiDocument {
  const document = createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Bảng vàng',
      version: '0.1.0',
      description: 'API của một mùa thi đua công đoàn: từ phát động đến công bố trên Bảng vàng.',
    },
    servers: [{ url: '/' }],
    tags: CONTEXTS.map((name) => ({ name, description: CONTEXT_NAMES[name] })),
    paths: paths(),
    components: {
      examples: problemExamples,
      securitySchemes: {
        account: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Mã truy cập của tài khoản đã đăng nhập; tên trong danh sách là nhiệm vụ cần có.',
        },
        personalCode: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Personal-Code',
          description: 'Mã cá nhân do công đoàn cơ sở cấp, mở đúng một phiếu.',
        },
      },
    },
  });
  const schemas = Object.entries(document.components?.schemas ?? {});
  const sorted = Object.fromEntries(schemas.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, components: { ...document.components, schemas: sorted } };
}
