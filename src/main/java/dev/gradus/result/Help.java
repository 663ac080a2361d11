package dev.gradus.result;

/**
 * What may have gone wrong where a program threw, in a learner's words.
 *
 * @param specific what is true of this one throw, such as an index; may hold parts of a hidden input; empty for nothing
 * @param general what is true of every throw of this kind at this line; holds nothing that the program was given; empty for nothing
 */
public record Help(String specific, String general) {
    public static final Help NONE = new Help("", "");

    /** The same for a reader who may not know the input. */
    public Help withoutSpecific() {
        return new Help("", general);
    }

    /** All of it in one paragraph; empty if there is nothing. */
    public String text() {
        return (specific + " " + general).strip();
    }
}
