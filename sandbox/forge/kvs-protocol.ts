import * as v from 'valibot';

const metadataFields = v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));
export type MetadataFields = v.InferOutput<typeof metadataFields>;

const ttl = v.object({ value: v.number(), unit: v.string() });
const entity = { entityName: v.optional(v.string()), conditions: v.optional(v.unknown()) };
const getOptions = v.optional(v.object({ metadataFields: v.optional(metadataFields) }));

export const getSchema = v.object({ key: v.unknown(), options: getOptions });
export type Get = v.InferOutput<typeof getSchema>;

export const setSchema = v.object({
  key: v.unknown(),
  value: v.optional(v.unknown()),
  options: v.optional(
    v.object({
      ttl: v.optional(ttl),
      keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
      returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
      returnMetadataFields: v.optional(metadataFields),
    }),
  ),
});
export type Set = v.InferOutput<typeof setSchema>;

export const deleteSchema = v.object({ key: v.unknown() });

export const querySchema = v.object({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  after: v.optional(v.string()),
  where: v.optional(
    v.array(v.object({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) })),
  ),
  options: getOptions,
});
export type Query = v.InferOutput<typeof querySchema>;

const groupSet = v.object({
  ...entity,
  key: v.unknown(),
  value: v.optional(v.unknown()),
  options: v.optional(v.object({ ttl: v.optional(ttl) })),
});
const groupKey = v.object({ ...entity, key: v.unknown(), options: getOptions });

export const batchSetSchema = v.array(groupSet);
export const batchKeysSchema = v.array(groupKey);
export const transactionSchema = v.object({
  set: v.optional(v.array(groupSet)),
  delete: v.optional(v.array(groupKey)),
  check: v.optional(v.array(v.unknown())),
});
export type GroupItem = { key: unknown; entityName?: string | undefined; conditions?: unknown };

/** A kept value. Times in milliseconds since the epoch. */
export const recordSchema = v.object({
  value: v.unknown(),
  createdAt: v.number(),
  updatedAt: v.number(),
  expireAt: v.optional(v.number()),
});
export type StoredRecord = v.InferOutput<typeof recordSchema>;
