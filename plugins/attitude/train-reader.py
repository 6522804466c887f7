#!/usr/bin/python3
"""Learns the reader of reader.h. Needs numpy and PyTorch (Debian: python3-torch) and, to end within half an hour, a GPU.

    train-reader.py text DATA >TEXT              what it reads first: public-domain English, Wikipedia's current events, and news of training parts
    train-reader.py learn FOLDER                 FOLDER as train-attitude -D leaves it (train-dump.c); adds what build-reader reads

`learn` first lets the network fill gaps in the text, then it learns to judge the examples. How long is told by --gaps and --judge, in minutes.
"""
import argparse
import json
import lzma
import math
import sys
import time

import numpy as np

KEYS, WORDS, SEEN, FACTS, MOST = 12, 48, 3, 152, 160
IN, DIM, LAYERS, HEADS, HIDDEN = 128, 320, 6, 5, 256
VOCABULARY, GUESSED = 24000, 16000   # words that have a vector, that are asked for in gaps
NONE = 255                           # no fact
CHOSEN = 22                          # sets of pairs from here on are labelled pairs that nobody chose; told as one
SETS, SERVES = 32, (0, 16)           # what the two tasks serve: NewsMTSC, DSE
WORD_KEYS = (0, 1, 2, 5, 6, 7, 8, 9, 10, 11)  # keys that tell which word it is; the others are its tag and what its place does to it
EXAMPLE = np.dtype([("sentence", "<u4"), ("from", "<u2"), ("n", "<u2"), ("task", "u1"), ("label", "u1"), ("set", "u1"), ("dev", "u1"),
                    ("weight", "<f4"), ("whole", "<f4", 13)])
BLOCK = 20000                        # characters
TEXTS = (("wikipedia_current_events_CCBYSA", 99), ("us_hhs_press_releases", 99), ("senate_press_releases", 66), ("whitehouse_2021_2026", 66),
         ("un_general_debate_recent", 23), ("us_presidential_speeches", 13))  # millions of characters of each, at most


def write_text(data):
    """Blocks of each text, evenly spread over it."""
    for name, most in TEXTS:
        text = lzma.open("%s/text/%s.txt.xz" % (data, name), "rt", encoding="utf-8").read()
        keep = min(1.0, most * 1e6 / len(text))
        for i, at in enumerate(range(0, len(text), BLOCK)):
            if i * keep % 1 < keep:
                sys.stdout.write(text[at:at + BLOCK].partition(" ")[2].rpartition(" ")[0] + "\n")  # whole words
    for name in ("quotes/polnear/train", "stance/seesaw/docs_train", "stance/newsmtsc/train"):
        last = None
        for line in open("%s/%s.jsonl" % (data, name), encoding="utf-8"):
            text = json.loads(line).get("text") or ""
            if text != last:  # a sentence of NewsMTSC comes once for each target
                sys.stdout.write(text + "\n")
            last = text


class Sentences:
    """A file of sentences: words as numbers of rows of keys."""

    def __init__(self, path, words):
        at, a = 0, np.fromfile(path, dtype="<u4").astype(np.int64)
        begins, lengths = [], []
        for n in iter(lambda: int(a[at]) if at < len(a) else -1, -1):
            begins.append(at + 1)
            lengths.append(n)
            at += 1 + n
        self.word, self.begin, self.length = a, np.array(begins), np.array(lengths)
        self.keys = np.fromfile(words, dtype="<u4").reshape(-1, KEYS)
        is_word = np.ones(len(a), bool)
        is_word[self.begin - 1] = False
        self.count = np.bincount(a[is_word], minlength=len(self.keys))


def vocabulary(sets):
    """Keys that get a vector, sorted: the commonest words and all other keys; and of those the words that are asked for."""
    keys, where = np.unique(np.concatenate([s.keys for s in sets]), return_inverse=True)
    where = where.reshape(-1, KEYS)
    count = np.concatenate([s.count for s in sets])
    often, as_word, other = np.zeros(len(keys)), np.zeros(len(keys)), np.zeros(len(keys), bool)
    for k in range(KEYS):
        np.add.at(often, where[:, k], count)
        other[where[:, k]] |= k >= 2
    np.add.at(as_word, where[:, 0], count)
    often[keys == 0] = as_word[keys == 0] = 0
    words = np.argsort(-np.where(other, 0, often), kind="stable")[:VOCABULARY]
    kept = np.sort(keys[(often > 0) & (other | np.isin(np.arange(len(keys)), words))])
    asked = keys[np.argsort(-as_word, kind="stable")[:GUESSED]]
    return kept, np.sort(asked[np.isin(asked, kept)])


def places(keys, of):
    """For each of `keys` its place in `of`, from 1; 0: none."""
    at = np.minimum(np.searchsorted(of, keys), len(of) - 1)
    return np.where(of[at] == keys, at + 1, 0)


def facts_of(folder):
    n = np.fromfile(folder + "/n-facts", dtype=np.uint8).astype(np.int64)
    flat, begin = np.fromfile(folder + "/facts", dtype=np.uint8), np.cumsum(n) - n
    table = np.full((len(n), 28), NONE, np.uint8)
    for k in range(28):
        has = k < n
        table[has, k] = flat[begin[has] + k]
    return table


def learn(folder, gaps, judge):
    import torch
    from torch import nn
    from torch.nn import functional as F
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    started = time.time()

    def say(*words):
        print("%6.0f s" % (time.time() - started), *words, file=sys.stderr, flush=True)

    def put(array):
        return torch.from_numpy(np.ascontiguousarray(array)).to(device)

    def half():
        return torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda")

    # ---- the network, as reader.c has it
    def bend(x):
        x = x.clamp(-3, 3)
        return x * (27 + x * x) / (27 + 9 * x * x)

    def act(x):
        return x * (0.5 + 0.5 * bend(0.851 * x))

    def attention(q, k, v, seen):
        if hasattr(F, "scaled_dot_product_attention"):
            return F.scaled_dot_product_attention(q, k, v, attn_mask=seen)
        return (q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])).masked_fill(~seen, -1e4).softmax(-1) @ v

    class Layer(nn.Module):
        def __init__(self):
            super().__init__()
            self.ask, self.give, self.up, self.down = nn.Linear(DIM, 3 * DIM), nn.Linear(DIM, DIM), nn.Linear(DIM, 4 * DIM), nn.Linear(4 * DIM, DIM)
            self.norm, self.norm_up = nn.LayerNorm(DIM), nn.LayerNorm(DIM)

        def forward(self, x, seen, drop):
            b, n, _ = x.shape
            q, k, v = self.ask(self.norm(x)).view(b, n, 3, HEADS, DIM // HEADS).permute(2, 0, 3, 1, 4)
            taken = attention(q, k, v, seen.view(b, 1, 1, n)).transpose(1, 2).reshape(b, n, DIM)
            x = x + F.dropout(self.give(taken), drop, self.training)
            return x + F.dropout(self.down(act(self.up(self.norm_up(x)))), drop, self.training)

    class Encoder(nn.Module):
        def __init__(self, n_key, n_asked):
            super().__init__()
            self.vectors = nn.Embedding(n_key + 1, IN, padding_idx=0)
            nn.init.normal_(self.vectors.weight, std=0.3)
            nn.init.zeros_(self.vectors.weight[0].detach())
            self.enter, self.place = nn.Linear(IN, DIM), nn.Embedding(MOST, DIM)
            nn.init.normal_(self.place.weight, std=0.1)
            self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
            self.gap, self.guess, self.guess_bias = nn.Parameter(torch.randn(IN) * 0.1), nn.Linear(DIM, IN), nn.Parameter(torch.zeros(n_asked))

        def forward(self, keys, seen, drop=0.0, gap=None):
            x = self.vectors(keys).sum(2)
            if gap is not None:
                x = x + gap.unsqueeze(-1) * self.gap
            x = self.enter(x) + self.place.weight[:x.shape[1]]
            for layer in self.layers:
                x = layer(x, seen, drop)
            return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-5).to(x.dtype)

    class Head(nn.Module):
        def __init__(self):
            super().__init__()
            self.say, self.out = nn.Linear(DIM, HIDDEN), nn.Linear(4 * HIDDEN + 13, 3)
            self.seen = nn.Parameter((torch.rand(SEEN, FACTS, HIDDEN) * 2 - 1) * 0.1)
            self.of_set = nn.Parameter(torch.zeros(SETS, 3))
            nn.init.uniform_(self.out.weight, -0.5 / math.sqrt(HIDDEN), 0.5 / math.sqrt(HIDDEN))
            nn.init.zeros_(self.out.bias)

        def forward(self, context, facts, pools, here, whole, told, drop):
            y = self.say(context)
            for o in range(SEEN):
                z = facts @ self.seen[o].to(facts.dtype)
                y = y + (F.pad(z, (0, 0, 1, 0))[:, :-1] if o == 0 else F.pad(z, (0, 0, 0, 1))[:, 1:] if o == 2 else z)
            y = F.relu(y) * here.unsqueeze(-1).to(y.dtype)
            z = torch.cat([y.amax(1)] + [2 * torch.einsum("nw,nwh->nh", p.to(y.dtype), y) for p in pools], -1).float()
            return self.out(torch.cat([F.dropout(z, drop, self.training), whole], -1)) + self.of_set[told]

    # ---- what is read
    x = np.fromfile(folder + "/examples", dtype=EXAMPLE)
    own, text = Sentences(folder + "/sentences", folder + "/words"), Sentences(folder + "/text", folder + "/text-words")
    kept, asked = vocabulary([own, text])
    n_word = x["n"].astype(np.int64)
    X = {k: put(v) for k, v in {
        "first": np.cumsum(n_word) - n_word, "n": n_word, "from": x["from"].astype(np.int64), "whole": x["whole"], "label": x["label"].astype(np.int64),
        "weight": x["weight"], "task": x["task"].astype(np.int64), "told": np.minimum(x["set"].astype(np.int64), CHOSEN), "facts": facts_of(folder)}.items()}
    T = {s: [put(a) for a in (s.word, s.begin, s.length, places(s.keys, kept))] for s in (own, text)}
    target = put(places(text.keys[:, 0], asked) - 1)     # of a row of the text: which word is to be guessed, -1 none
    asked_key = put(places(asked, kept))
    say("%d examples, %d words of text, %d keys" % (len(x), text.count.sum(), len(kept)))

    def batch(s, pick):
        """Rows of keys of these sentences, and where there is a word."""
        word, begin, length, _ = T[s]
        k = torch.arange(int(length[pick].max()), device=device)
        seen = k < length[pick].unsqueeze(1)
        return word[(begin[pick].unsqueeze(1) + k).clamp(max=len(word) - 1)] * seen, seen

    def window(context, row, pick):
        """Of these examples, whose sentences are rows of `context`: contexts, facts and pools of their words."""
        k = torch.arange(WORDS, device=device)
        here = k < X["n"][pick].unsqueeze(1)
        c = context[row.unsqueeze(1), (X["from"][pick].unsqueeze(1) + k).clamp(max=context.shape[1] - 1)] * here.unsqueeze(-1)
        f = X["facts"][(X["first"][pick].unsqueeze(1) + k).clamp(max=len(X["facts"]) - 1)].long().masked_fill(~here.unsqueeze(-1), NONE)
        facts = torch.zeros(len(pick), WORDS, FACTS + 1, device=device, dtype=c.dtype).scatter_(2, f.clamp(max=FACTS), 1)[..., :FACTS]
        spans = [facts[..., s].float() for s in (0, 1)]
        near = (1 - spans[0] - spans[1]).clamp(min=0) * here
        for span, first in zip(spans, (2, 14)):  # as nearness() in reader.c
            begin = torch.where(span > 0, k, WORDS).amin(1, keepdim=True)
            end = torch.where(span > 0, k + 1, 0).amax(1, keepdim=True)
            far = torch.where(k < begin, begin - k, torch.where(k >= end, k - end + 1, 0)).float()
            steps = (facts[..., first + 8:first + 12].float() * torch.tensor([2., 3., 4., 7.], device=device)).sum(-1).clamp(min=1)
            near = torch.where(span.sum(1, keepdim=True) > 0, near / (steps * (far + 4)), near)
        pools = [p / p.sum(1, keepdim=True).clamp(min=1e-9) for p in (near, *spans)]
        return c, facts, pools, here.float(), X["whole"][pick], X["told"][pick]

    def step(optimizer, parameters, loss):
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()

    def batches(length, of, random):
        """Places 0.. of sentences with these lengths, those of one length together: `of` sentences, or words if below 0, a batch."""
        out = []
        order = random.permutation(len(length))
        for part in np.array_split(order, max(1, len(order) // 60000)):
            part = part[np.argsort(length[part], kind="stable")]
            at = 0
            while at < len(part):
                n = of if of > 0 else max(8, -of // int(length[part[min(len(part) - 1, at - of // int(length[part[at]]))]]))
                out.append(part[at:at + n])
                at += n
        return [out[i] for i in random.permutation(len(out))]

    def paced(minutes, optimizer, warm, rate):
        """Shares of the time, until it is over; sets rates by them."""
        begin = time.time()
        for n in range(1 << 30):
            gone = (time.time() - begin) / 60 / minutes
            if gone >= 1:
                return
            for g in optimizer.param_groups:
                g["lr"] = g.get("base", rate) * min(1, (n + 1) / warm) * max(0.02, 1 - gone)
            yield n

    def fill_gaps(encoder):
        random = np.random.RandomState(1)
        usable = np.where(text.length > 3)[0]
        optimizer = torch.optim.AdamW(encoder.parameters(), lr=1e-3, betas=(0.9, 0.98), weight_decay=0.01)
        which = torch.zeros(KEYS, dtype=torch.bool, device=device)
        which[list(WORD_KEYS)] = True
        encoder.train()
        todo = []
        for n in paced(gaps, optimizer, 300, 1e-3):
            todo = todo or batches(text.length[usable], -65536, random)
            row, seen = batch(text, put(usable[todo.pop()]))
            goal = torch.where(seen, target[row], -1)
            dice = torch.rand(goal.shape, device=device)
            gone = (dice < 0.2) & (goal >= 0)                 # a word in five is asked for: as a gap, by its tag alone, or as it stands
            gap, tag = gone & (dice < 0.09), gone & (dice >= 0.09) & (dice < 0.18)
            keys = (T[text][3][row] * seen.unsqueeze(-1)).masked_fill(gap.unsqueeze(-1), 0).masked_fill(tag.unsqueeze(-1) & which, 0)
            with half():
                context = encoder(keys, seen, gap=gap)
                guess = encoder.guess(context[gone]) @ encoder.vectors(asked_key).t() + encoder.guess_bias
                loss = F.cross_entropy(guess.float(), goal[gone])
            step(optimizer, encoder.parameters(), loss)
            if n % 1000 == 0:
                say("gaps: step %d, loss %.3f" % (n, float(loss.detach())))

    train = np.where(x["dev"] == 0)[0]
    train = train[np.argsort(x["sentence"][train], kind="stable")]
    sentence, first, count = np.unique(x["sentence"][train].astype(np.int64), return_index=True, return_counts=True)
    by_sentence = [put(a) for a in (sentence, first, count, train)]

    def contexts(encoder, pick, training):
        row, seen = batch(own, pick)
        keys = T[own][3][row] * seen.unsqueeze(-1)
        if training:  # a word in five is not known, though its kind is
            blank = (torch.rand(row.shape, device=device) < 0.2).unsqueeze(-1) & (torch.arange(KEYS, device=device) < 2)
            keys = keys.masked_fill(blank, 0)
        return F.dropout(encoder(keys, seen, 0.1), 0.3, training)

    def judged(encoder, heads, pick, row, context, drop):
        """Scores of these examples."""
        out = torch.zeros(len(pick), 3, device=device)
        for task, head in enumerate(heads):
            mine = X["task"][pick] == task
            if mine.any():
                out[mine] = head(*window(context, row[mine], pick[mine]), drop).float()
        return out

    def learn_judging(encoder, heads, rate=2e-4):
        random = np.random.RandomState(1)
        both = nn.ModuleList([encoder, heads])
        optimizer = torch.optim.AdamW([{"params": encoder.parameters(), "base": rate}, {"params": heads.parameters(), "base": 1e-3}], weight_decay=0.01, betas=(0.9, 0.98))
        both.train()
        todo = []
        for n in paced(judge, optimizer, 100, rate):
            todo = todo or batches(own.length[sentence], 128, random)
            pick = put(todo.pop())
            many = by_sentence[2][pick]
            row = torch.repeat_interleave(torch.arange(len(pick), device=device), many)
            mine = by_sentence[3][by_sentence[1][pick][row] + torch.arange(len(row), device=device) - (torch.cumsum(many, 0) - many)[row]]
            with half():
                z = judged(encoder, heads, mine, row, contexts(encoder, by_sentence[0][pick], True), 0.4)
            step(optimizer, both.parameters(), (F.cross_entropy(z, X["label"][mine], reduction="none") * X["weight"][mine]).mean())

    def measure(encoder, heads):
        """Loss and accuracy on what is held back, by set."""
        encoder.eval()
        heads.eval()
        held = np.where(x["dev"] == 1)[0]
        held = held[np.argsort(x["sentence"][held], kind="stable")]
        scores = []
        with torch.no_grad(), half():
            for at in range(0, len(held), 1024):
                pick = put(held[at:at + 1024])
                sent, row = torch.unique(put(x["sentence"][held[at:at + 1024]].astype(np.int64)), return_inverse=True)
                scores.append(judged(encoder, heads, pick, row, contexts(encoder, sent, False), 0).float().log_softmax(-1).cpu().numpy())
        scores, gold = np.concatenate(scores), x["label"][held]
        for s in np.unique(x["set"][held]):
            mine = x["set"][held] == s
            say("set %2d: loss %.4f, right %.4f of %d" % (s, -scores[mine, gold[mine]].mean(), (scores[mine].argmax(1) == gold[mine]).mean(), mine.sum()))

    def export(encoder, heads):
        e = {k: v.detach().float().cpu() for k, v in encoder.state_dict().items()}
        kept.astype("<u4").tofile(folder + "/keys")
        e["vectors.weight"][1:].numpy().astype("<f4").tofile(folder + "/vectors")
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
            for k in range(LAYERS):
                of = "layers.%d." % k
                matrix(of + "ask", of + "norm")
                matrix(of + "give")
                matrix(of + "up", of + "norm_up")
                matrix(of + "down")
            for head, serves in zip(heads, SERVES):
                h = {k: v.detach().float().cpu() for k, v in head.state_dict().items()}
                write(h["say.weight"].t(), h["say.bias"], h["seen"], h["out.weight"], h["out.bias"] + h["of_set"][serves], h["of_set"][CHOSEN] - h["of_set"][SERVES[1]])

    torch.manual_seed(1)
    encoder, heads = Encoder(len(kept), len(asked)).to(device), nn.ModuleList([Head(), Head()]).to(device)
    fill_gaps(encoder)
    learn_judging(encoder, heads)
    measure(encoder, heads)
    export(encoder, heads)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("what", choices=["text", "learn"])
    a.add_argument("folder")
    a.add_argument("--gaps", type=float, default=6.25, help="minutes of filling gaps (an H200 read 33 million words 14 times)")
    a.add_argument("--judge", type=float, default=4, help="minutes of judging (an H200 saw each sentence some nine times)")
    o = a.parse_args()
    write_text(o.folder) if o.what == "text" else learn(o.folder, o.gaps, o.judge)


if __name__ == "__main__":
    main()
