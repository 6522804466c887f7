"""How the networks of reader_net.py learn: to fill gaps in a text, and to judge examples."""
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from reader_data import CHOSEN, KEYS, UNREAD
from reader_net import DEVICE, MOST, READER, Judge, half, put

WORD_KEYS = (0, 1, 2, 5, 6, 7, 8, 9, 10, 11)  # keys that tell which word it is; the others are its tag and what its place does to it
SERVES = (0, 16)         # sets that the two tasks serve: NewsMTSC, DSE
TOLD, NOBODY = 0.6, 0.7  # how much a teacher's answer counts beside a label, and an example without one
STARTED = time.time()


def say(*words):
    print("%6.0f s" % (time.time() - STARTED), *words, file=sys.stderr, flush=True)


def step(optimizer, parameters, loss):
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()


def paced(time_for, optimizer, warm, rate):
    """Counts until the time is over, and sets rates by how much of it is gone."""
    begin = time.time()
    for n in range(1 << 30):
        gone = (time.time() - begin) / 60 / time_for
        if gone >= 1:
            return
        for g in optimizer.param_groups:
            g["lr"] = g.get("base", rate) * min(1, (n + 1) / warm) * max(0.02, 1 - gone)
        yield n


def fill_gaps(encoder, text, target, keys, asked, time_for, rate):
    """Batches are sentences of one length, so that none has to be filled up."""
    random = np.random.RandomState(1)
    word, target, keys, asked = put(text.word), put(target), put(keys), put(asked)
    of = {n: text.begin[text.length == n] for n in range(4, MOST + 1)}
    optimizer = torch.optim.AdamW(encoder.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=0.01)
    which = torch.zeros(KEYS, dtype=torch.bool, device=DEVICE)
    which[list(WORD_KEYS)] = True
    encoder.train()
    todo = []
    for n in paced(time_for, optimizer, 400, rate):
        if not todo:
            for length, begins in of.items():
                begins, size = begins[random.permutation(len(begins))], max(8, 65536 // length)
                todo += [(length, begins[i:i + size]) for i in range(0, len(begins), size)]
            todo = [todo[i] for i in random.permutation(len(todo))]
        length, begins = todo.pop()
        row = word[put(begins).unsqueeze(1) + torch.arange(length, device=DEVICE)]
        goal, dice = target[row], torch.rand(row.shape, device=DEVICE)
        gone = (dice < 0.2) & (goal >= 0)                 # a word in five is asked for: as a gap, by its tag alone, or as it stands
        if not gone.any():
            continue
        gap, tag = gone & (dice < 0.09), gone & (dice >= 0.09) & (dice < 0.18)
        row_keys = keys[row].masked_fill(gap.unsqueeze(-1), 0).masked_fill(tag.unsqueeze(-1) & which, 0)
        with half():
            context = encoder(row_keys, None, gap=gap.float())
            loss = F.cross_entropy((encoder.guess(context[gone]) @ encoder.vectors[asked].t().to(context.dtype) + encoder.guess_bias).float(), goal[gone])
        step(optimizer, encoder.parameters(), loss)
        if n % 1000 == 0:
            say("gaps: step %d, loss %.3f" % (n, float(loss.detach())))


def by_sentence(examples, which):
    """Sentences of these examples, and of each where its examples begin in the last, and how many."""
    which = which[np.argsort(examples.x["sentence"][which], kind="stable")]
    sentences, first, count = np.unique(examples.x["sentence"][which].astype(np.int64), return_index=True, return_counts=True)
    return sentences, put(sentences), put(first), put(count), put(which)


def together(pick, first, count, which):
    """Of these sentences the examples, and for each the place of its sentence."""
    many = count[pick]
    row = torch.repeat_interleave(torch.arange(len(pick), device=DEVICE), many)
    return which[first[pick][row] + torch.arange(len(row), device=DEVICE) - (torch.cumsum(many, 0) - many)[row]], row


def judging(encoder, examples, which, keys, time_for, rate, told=None):
    """A judge who learned from these examples; told: [n] chances that a teacher gives."""
    judge, x = Judge(encoder, examples, keys).to(DEVICE), examples.x
    sentences, on_device, first, count, which = by_sentence(examples, which)
    label, weight = put(x["label"].astype(np.int64)), put(np.where(x["dev"] == UNREAD, NOBODY, x["weight"]).astype(np.float32))
    share = put(np.where(x["dev"] == UNREAD, 1, TOLD if told is not None else 0).astype(np.float32))
    told = None if told is None else put(told)
    random = np.random.RandomState(1)
    parameters = [p for name, p in encoder.named_parameters() if not name.startswith(("guess", "gap"))]
    optimizer = torch.optim.AdamW([{"params": parameters, "base": rate}, {"params": list(judge.heads.parameters()), "base": 1e-3}], weight_decay=0.01, betas=(0.9, 0.98))
    judge.train()
    todo = []
    for n in paced(time_for, optimizer, 150, rate):
        if not todo:
            for part in np.array_split(random.permutation(len(sentences)), max(1, len(sentences) // 30000)):
                part = part[np.argsort(examples.sentences.length[sentences[part]], kind="stable")]
                todo += [part[i:i + 160] for i in range(0, len(part), 160)]
            todo = [todo[i] for i in random.permutation(len(todo))]
        pick = put(todo.pop())
        mine, row = together(pick, first, count, which)
        with half():
            chances = judge(on_device[pick], mine, row).log_softmax(-1)
        loss = (1 - share[mine]) * F.nll_loss(chances, label[mine], reduction="none")
        if told is not None:
            loss = loss - share[mine] * (told[mine] * chances).sum(-1)
        step(optimizer, list(judge.parameters()), (loss * weight[mine]).mean())
    return judge


def judged(judge, examples, which):
    """[n] chances of the classes, of these examples."""
    judge.eval()
    sentences, on_device, first, count, which = by_sentence(examples, which)
    out, order = np.zeros((len(examples.x), 3), np.float32), np.argsort(examples.sentences.length[sentences], kind="stable")
    with torch.no_grad(), half():
        for at in range(0, len(order), 512):
            pick = put(order[at:at + 512])
            mine, row = together(pick, first, count, which)
            out[mine.cpu().numpy()] = judge(on_device[pick], mine, row).float().softmax(-1).cpu().numpy()
    return out


def measure(judge, examples):
    """Loss and accuracy on what is held back, by set."""
    x = examples.x
    chances = judged(judge, examples, np.where(x["dev"] == 1)[0])
    for s in np.unique(x["set"][x["dev"] == 1]):
        mine = (x["dev"] == 1) & (x["set"] == s)
        p, gold = chances[mine], x["label"][mine]
        say("set %2d: loss %.4f, right %.4f of %d" % (s, -np.log(p[np.arange(len(gold)), gold]).mean(), (p.argmax(1) == gold).mean(), mine.sum()))


def export(judge, kept, folder):
    """What build-reader reads."""
    e = {k: v.detach().float().cpu() for k, v in judge.encoder.state_dict().items()}
    kept.astype("<u4").tofile(folder + "/keys")
    e["vectors"][1:].numpy().astype("<f4").tofile(folder + "/vectors")
    with open(folder + "/weights", "wb") as f:
        def write(*tensors):
            for t in tensors:
                f.write(t.contiguous().numpy().astype("<f4").tobytes())

        def matrix(name, norm=None):
            w, b = e[name + ".weight"], e[name + ".bias"]
            if norm:  # its weights go into the matrix behind it
                w, b = w * e[norm + ".weight"], b + w @ e[norm + ".bias"]
            write(w.t(), b)
        matrix("enter")
        write(e["place.weight"])
        for k in range(READER.layers):
            of = "layers.%d." % k
            matrix(of + "ask", of + "norm")
            matrix(of + "give")
            matrix(of + "up", of + "norm_up")
            matrix(of + "down")
        for head, serves in zip(judge.heads, SERVES):
            h = {k: v.detach().float().cpu() for k, v in head.state_dict().items()}
            write(h["say.weight"].t(), h["say.bias"], h["seen"], h["out.weight"], h["out.bias"] + h["of_set"][serves], h["of_set"][CHOSEN] - h["of_set"][SERVES[1]])
