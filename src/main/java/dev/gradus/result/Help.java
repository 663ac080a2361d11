package dev.gradus.result;

/**
 * What may have gone wrong in a test, in a learner's words.
 *
 * @param specific what is true of this one run, such as an index; may hold parts of a hidden input; empty for nothing
 * @param general what is true of every failure of this kind at this line; holds nothing that the program was given; empty for nothing
 * @param next what to do about it, where that is not what is done about most failures; holds nothing that the program was given; empty
 *     for nothing
 */
public record Help(String specific, String general, String next) {
    public static final Help NONE = new Help("", "");

    /** One that leaves the next step to the reader of the outcome. */
    public Help(String specific, String general) {
        this(specific, general, "");
    }

    /** The same with a next step of its own. */
    public Help withNext(String words) {
        return new Help(specific, general, words);
    }

    /** The same for a reader who may not know the input. */
    public Help withoutSpecific() {
        return new Help("", general, next);
    }

    /** All that explains in one paragraph; empty if there is nothing. */
    public String text() {
        return (specific + " " + general).strip();
    }
}
