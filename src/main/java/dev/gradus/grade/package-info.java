/** One submission, from the file to the result. */
package dev.gradus.grade;
