package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** One Sésame at a time on one home directory. The system itself lets go of the lock when the process ends, however it ends. */
class HomeLock implements BeanFactoryPostProcessor, AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) throws IOException {
        new Home(home).prepare();
        var file = home.resolve("sesame.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new HomeInUse(home);
        }
        return new HomeLock(channel);
    }

    /** Null where another process, or another application in this one, holds it. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    /** Nothing to process: such beans are built before all others. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {}

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
