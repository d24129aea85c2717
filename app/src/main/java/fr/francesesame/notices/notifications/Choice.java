package fr.francesesame.notices.notifications;

/** One box of the preferences; as a form value {@code EMAIL.APPOINTMENT}. */
record Choice(Channel channel, NoticeKind kind) {

    @Override
    public String toString() {
        return channel + "." + kind;
    }
}
