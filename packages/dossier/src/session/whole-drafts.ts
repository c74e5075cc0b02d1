export { adopt, followPaths, mergeDrafts, migrate, takeTheirs, transmittable } from '@akto/core';
