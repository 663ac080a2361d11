/** Builds the objects and starts the command line; nothing imports it. */
package dev.gradus;
