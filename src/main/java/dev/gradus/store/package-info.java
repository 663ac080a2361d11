/** What a student has done, in a plain file of the workspace that only grows. */
package dev.gradus.store;
