/** The frames and values that cross between the two processes. Reads what comes from the other side as hostile. */
package dev.gradus.wire;
