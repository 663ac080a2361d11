/** The learner's file: read once, checked as bytes, and never read again. */
package dev.gradus.submission;
