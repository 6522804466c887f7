#!/usr/bin/python3
"""Learns the reader of reader.h. Needs numpy and PyTorch (Debian: python3-torch) and, to end within an hour, a GPU.

    train-reader.py text DATA >TEXT              what it reads first: public-domain English, Wikipedia's current events, and news of training parts
    train-reader.py unread DATA FOLDER           sentences of press releases in the form that train-attitude -L reads, with the names that ./quidnunc finds
    train-reader.py learn FOLDER [--like OTHER]  FOLDER as train-attitude -D leaves it (train-dump.c), FOLDER/unread the same of the unread sentences;
                                                 adds what build-reader reads, and what was learned before any label, which OTHER has already

A network twice as deep (the teacher) and the reader first learn to fill gaps in the text. Two of the teacher, each of which has seen one half of the labelled examples, tell how likely each class is
of the other half and of what nobody labelled (Hinton, Vinyals and Dean 2015), and from that and from the labels the reader learns to judge. How long is told in minutes.
"""
import argparse
import copy

import numpy as np

from reader_data import UNREAD, Examples, Sentences, places, vocabulary, write_text, write_unread

STRETCH = 2000  # examples that stand together are of one text, and in one half


def learn(folder, like, minutes):
    import torch
    from reader_learn import export, fill_gaps, judged, judging, measure, say
    from reader_net import DEVICE, READER, TEACHER, Encoder

    torch.manual_seed(1)
    examples, encoders = Examples(folder), {}
    x = examples.x
    if like:
        kept = np.fromfile(like + "/kept", dtype="<u4")
        asked = np.fromfile(like + "/asked", dtype="<u4")
    else:
        text = Sentences(folder + "/text", folder + "/text-words")
        kept, asked = vocabulary([examples.sentences, text])
        kept.astype("<u4").tofile(folder + "/kept")
        asked.astype("<u4").tofile(folder + "/asked")
    say("%d examples, %d keys" % (len(x), len(kept)))
    for name, shape, time_for, rate in (("teacher", TEACHER, minutes.teacher_gaps, 7e-4), ("reader", READER, minutes.gaps, 1e-3)):
        encoders[name] = Encoder(shape, len(kept), len(asked)).to(DEVICE)
        path = "%s/%s.pt" % (like or folder, name)
        if like:
            encoders[name].load_state_dict(torch.load(path, map_location=DEVICE))
        else:
            fill_gaps(encoders[name], text, places(text.keys[:, 0], asked) - 1, places(text.keys, kept), places(asked, kept), time_for, rate)
            torch.save(encoders[name].state_dict(), path)
    keys, learned, told = places(examples.sentences.keys, kept), x["dev"] == 0, np.zeros((len(x), 3), np.float32)
    unread, which_half = x["dev"] == UNREAD, np.arange(len(x)) // STRETCH % 2
    for k in range(2):
        teacher = judging(copy.deepcopy(encoders["teacher"]), examples, np.where(learned & (which_half != k))[0], keys, minutes.teacher, 1.5e-4)
        told += judged(teacher, examples, np.where(learned & (which_half == k) | unread)[0]) * np.where(unread, 0.5, 1)[:, None]
        measure(teacher, examples)
    judge = judging(encoders["reader"], examples, np.where(learned | unread)[0], keys, minutes.judge, 2e-4, told)
    measure(judge, examples)
    export(judge, kept, folder)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("what", choices=["text", "unread", "learn"])
    a.add_argument("folders", nargs="+")
    a.add_argument("--like", help="a folder where `learn` has been before: it does not fill gaps again")
    a.add_argument("--teacher-gaps", type=float, default=11, help="minutes of filling gaps of the teacher (an H100 in mind, as in what follows)")
    a.add_argument("--gaps", type=float, default=10, help="of the reader")
    a.add_argument("--teacher", type=float, default=3, help="minutes of judging of each teacher")
    a.add_argument("--judge", type=float, default=6, help="of the reader")
    o = a.parse_args()
    if o.what == "text":
        write_text(o.folders[0])
    elif o.what == "unread":
        write_unread(*o.folders)
    else:
        learn(o.folders[0], o.like, o)


if __name__ == "__main__":
    main()
