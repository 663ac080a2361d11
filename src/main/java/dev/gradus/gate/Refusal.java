package dev.gradus.gate;

/**
 * One thing that a submission may not use, without its place.
 *
 * @param rule the id of the finding, {@code gate.*}
 * @param owner the class that it belongs to, so that one line tells of it once
 * @param rank of several refusals of one class on one line the highest is told
 * @param subject the name that stands in the source, if it stands there at all
 * @param message what it is
 * @param help why not, and what to use instead
 */
record Refusal(String rule, String owner, int rank, String subject, String message, String help) {
    private static final int WHOLE = 0;
    private static final int NEW = 1;
    private static final int MEMBER = 2;

    static Refusal type(String className, String help) {
        String name = Names.simple(className);
        return new Refusal(
                "gate.class",
                className,
                WHOLE,
                Names.last(name),
                "`" + name + "` is not available to submissions",
                help);
    }

    static Refusal supertype(String className, String help) {
        String name = Names.simple(className);
        return new Refusal(
                "gate.supertype",
                className,
                MEMBER,
                Names.last(name),
                "a class of a submission may not extend or implement `" + name + "`",
                help);
    }

    static Refusal member(String className, String member, String help) {
        boolean isNew = member.equals("<init>");
        String owner = Names.simple(className);
        String name = isNew ? "new " + owner : owner + "." + member;
        return new Refusal(
                "gate.member",
                className,
                isNew ? NEW : MEMBER,
                isNew ? Names.last(owner) : member,
                "`" + name + "` is not available to submissions",
                help);
    }

    /** About the form of a class file, whatever it uses. */
    static Refusal form(String rule, String subject, String message, String help) {
        return new Refusal(rule, rule + subject, MEMBER, subject, message, help);
    }
}
