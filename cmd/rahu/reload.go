package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"

	"rahu/classifier"
	"rahu/lexicons"
	"rahu/pipeline"
)

// settle is how long files have to be left alone before they are read: an editor writes
// more than once.
const settle = 300 * time.Millisecond

// reloader compiles the lexicons and the playbooks anew on SIGHUP and when a file of
// theirs changes. What cannot be compiled changes nothing.
type reloader struct {
	words     *pipeline.Words
	playbooks *pipeline.Playbooks // nil if they stay
	playbook  string              // as --playbook has it

	log     *slog.Logger
	folder  string                                 // of the overlay; empty if there is none
	compile func() (*classifier.Classifier, error) // that of the folder if nil
}

// start watches until the returned function is called.
func (r *reloader) start() (stop func(), err error) {
	if r.compile == nil {
		r.compile = func() (*classifier.Classifier, error) { return newClassifier(r.folder) }
	}
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watching %s: %w", r.folder, err)
	}
	if err := r.watch(watcher); err != nil {
		_ = watcher.Close()
		return nil, fmt.Errorf("watching %s: %w", r.folder, err)
	}
	hangups := make(chan os.Signal, 1)
	signal.Notify(hangups, syscall.SIGHUP)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.run(ctx, hangups, watcher)
	}()
	return func() {
		signal.Stop(hangups)
		cancel()
		<-done
		_ = watcher.Close()
	}, nil
}

// onHangup takes the configuration anew on SIGHUP, until the returned function is called.
// It does not wait for lexicons that are being compiled.
func onHangup(again func() error, log *slog.Logger) (stop func()) {
	hangups, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(hangups, syscall.SIGHUP)
	go func() {
		defer close(done)
		for range hangups {
			if err := again(); err != nil {
				log.Error("the configuration stays as it is", "error", err)
			}
		}
	}()
	return func() { signal.Stop(hangups); close(hangups); <-done }
}

// watch adds the overlay's folders; those that are watched already stay so.
func (r *reloader) watch(w *fsnotify.Watcher) error {
	if isFile(r.playbook) { // the folder: editors put another file in its place
		if err := w.Add(filepath.Dir(r.playbook)); err != nil {
			return err
		}
	}
	if r.folder == "" {
		return nil
	}
	if err := w.Add(r.folder); err != nil {
		return err
	}
	for _, lang := range append([]string{"any"}, lexicons.Langs...) {
		err := w.Add(filepath.Join(r.folder, lang))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}

func (r *reloader) run(ctx context.Context, hangups <-chan os.Signal, w *fsnotify.Watcher) {
	var settled <-chan time.Time
	led := false // a playbook's file changed
	for {
		select {
		case <-ctx.Done():
			return
		case <-hangups:
			r.reload("SIGHUP")
			r.lead("SIGHUP")
		case event := <-w.Events:
			led = led || isFile(event.Name)
			settled = time.After(settle)
		case err := <-w.Errors:
			r.log.Warn("watching the lexicons; SIGHUP makes rahu read them", "error", err)
		case <-settled:
			settled = nil
			if err := r.watch(w); err != nil {
				r.log.Warn("watching the lexicons; SIGHUP makes rahu read them", "error", err)
			}
			r.reload("files changed")
			if led {
				r.lead("files changed")
			}
			led = false
		}
	}
}

// reload compiles anew and swaps, or says what is wrong and leaves what runs.
func (r *reloader) reload(why string) {
	c, err := r.compile()
	switch old := r.words.Version(); {
	case err != nil:
		r.log.Error("the lexicons were not taken over; those before go on", "because", why, "lexicon", old, "error", err)
	case c.Version() == old:
		r.log.Info("the lexicons are the same as before", "because", why, "lexicon", old)
	default:
		r.words.Swap(c)
		r.log.Info("new lexicons", "because", why, "lexicon", c.Version(), "before", old)
	}
}

// lead reads the playbooks anew and swaps, or says what is wrong and leaves those that run.
func (r *reloader) lead(why string) {
	if r.playbooks == nil || !isFile(r.playbook) {
		return
	}
	old := r.playbooks.Policy()
	router, err := newRouter(r.playbook)
	if err == nil {
		err = r.playbooks.Swap(router)
	}
	if err != nil {
		r.log.Error("the playbook was not taken over; that before goes on", "because", why, "policy", old, "error", err)
		return
	}
	r.log.Info("the playbook was read", "because", why, "policy", router.Policy(), "before", old)
}
