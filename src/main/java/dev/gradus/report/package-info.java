/** Writes a result for its reader, in one format each, and a statement for a terminal; receives only what the reader may see. */
package dev.gradus.report;
