/** Writes a result for its reader, in one format each; receives only what the reader may see. */
package dev.gradus.report;
