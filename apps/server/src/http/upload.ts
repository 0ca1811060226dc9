import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { MAX_FILE_SIZE } from '#evidence';

/** Multipart requests with one file of the size that may be handed in; routes read them part by part. */
export async function acceptUploads(instance: FastifyInstance): Promise<void> {
  await instance.register(multipart, {
    limits: { fileSize: MAX_FILE_SIZE, files: 1, fields: 10, fieldSize: 4096, headerPairs: 50 },
  });
}
