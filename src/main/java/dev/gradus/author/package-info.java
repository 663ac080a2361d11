/** Tools for those who write problems: proof that a problem is good. */
package dev.gradus.author;
