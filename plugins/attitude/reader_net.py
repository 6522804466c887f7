"""The network of reader.h in PyTorch, and a larger one that teaches it: what a sentence's words mean beside each other, and heads that judge examples."""
import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from reader_data import CHOSEN, FACTS_OF_ONE, KEYS, NONE

WORDS, SEEN, FACTS, MOST, HIDDEN, SETS = 48, 3, 152, 160, 256, 32
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Shape:
    def __init__(self, vector, width, layers, heads):
        self.vector, self.width, self.layers, self.heads = vector, width, layers, heads


READER, TEACHER = Shape(128, 320, 6, 5), Shape(256, 512, 12, 8)


def put(array):
    return torch.from_numpy(np.ascontiguousarray(array)).to(DEVICE)


def half():
    return torch.autocast(DEVICE.type, dtype=torch.bfloat16, enabled=DEVICE.type == "cuda")


def bend(x):
    x = x.clamp(-3, 3)
    return x * (27 + x * x) / (27 + 9 * x * x)


def act(x):
    return x * (0.5 + 0.5 * bend(0.851 * x))


def attention(q, k, v, seen):
    seen = None if seen is None else seen.view(len(q), 1, 1, -1)
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=seen)
    shares = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    return (shares if seen is None else shares.masked_fill(~seen, -1e4)).softmax(-1) @ v


class Norm(nn.LayerNorm):
    def forward(self, x):
        with torch.autocast(DEVICE.type, enabled=False):  # which would make numbers of twice the size
            return F.layer_norm(x, self.normalized_shape, self.weight.to(x.dtype), self.bias.to(x.dtype), self.eps)


class Layer(nn.Module):
    def __init__(self, shape):
        super().__init__()
        n = shape.width
        self.heads = shape.heads
        self.ask, self.give, self.up, self.down = nn.Linear(n, 3 * n), nn.Linear(n, n), nn.Linear(n, 4 * n), nn.Linear(4 * n, n)
        self.norm, self.norm_up = Norm(n), Norm(n)

    def forward(self, x, seen, drop):
        b, n, width = x.shape
        q, k, v = self.ask(self.norm(x)).view(b, n, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        taken = attention(q, k, v, seen).transpose(1, 2).reshape(b, n, width)
        x = x + F.dropout(self.give(taken), drop, self.training).to(x.dtype)
        return x + F.dropout(self.down(act(self.up(self.norm_up(x)))), drop, self.training).to(x.dtype)


class Encoder(nn.Module):
    def __init__(self, shape, n_key, n_asked):
        super().__init__()
        self.shape = shape
        self.vectors = nn.Parameter(torch.randn(n_key + 1, shape.vector) * 0.3)
        self.vectors.data[0] = 0
        self.enter, self.place = nn.Linear(shape.vector, shape.width), nn.Embedding(MOST, shape.width)
        nn.init.normal_(self.place.weight, std=0.1)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.gap, self.guess, self.guess_bias = nn.Parameter(torch.randn(shape.vector) * 0.1), nn.Linear(shape.width, shape.vector), nn.Parameter(torch.zeros(n_asked))

    def forward(self, keys, seen, drop=0.0, gap=None):
        """Of rows of keys [sentence, word, KEYS]; seen: where there is a word, None: everywhere; gap: 1 where one is to be guessed."""
        b, n, _ = keys.shape
        x = F.embedding_bag(keys.reshape(b * n, KEYS), self.vectors, mode="sum", padding_idx=0).view(b, n, -1)
        if gap is not None:
            x = x + gap.unsqueeze(-1) * self.gap
        x = self.enter(x)
        x = x + self.place.weight[:n].to(x.dtype)
        for layer in self.layers:
            x = layer(x, seen, drop)
        return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-5).to(x.dtype)


class Head(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.say, self.out = nn.Linear(shape.width, HIDDEN), nn.Linear(4 * HIDDEN + 13, 3)
        self.seen = nn.Parameter((torch.rand(SEEN, FACTS, HIDDEN) * 2 - 1) * 0.1)
        self.of_set = nn.Parameter(torch.zeros(SETS, 3))
        nn.init.uniform_(self.out.weight, -0.5 / math.sqrt(HIDDEN), 0.5 / math.sqrt(HIDDEN))
        nn.init.zeros_(self.out.bias)

    def forward(self, context, facts, pools, here, whole, told, drop):
        y = self.say(context)
        z = (facts @ self.seen.to(facts.dtype).permute(1, 0, 2).reshape(FACTS, SEEN * HIDDEN)).view(*y.shape[:2], SEEN, HIDDEN)
        y = y + F.pad(z[:, :, 0], (0, 0, 1, 0))[:, :-1] + z[:, :, 1] + F.pad(z[:, :, 2], (0, 0, 0, 1))[:, 1:]
        y = F.relu(y) * here.unsqueeze(-1).to(y.dtype)
        z = torch.cat([y.amax(1)] + [2 * torch.einsum("nw,nwh->nh", p.to(y.dtype), y) for p in pools], -1).float()
        return self.out(torch.cat([F.dropout(z, drop, self.training), whole], -1)).float() + self.of_set[told]


def nearness(spans, facts, here):
    """As nearness() in reader.c."""
    k = torch.arange(WORDS, device=here.device)
    near = (1 - spans[0] - spans[1]).clamp(min=0) * here
    for span, first in zip(spans, (2, 14)):
        begin = torch.where(span > 0, k, WORDS).amin(1, keepdim=True)
        end = torch.where(span > 0, k + 1, 0).amax(1, keepdim=True)
        far = torch.where(k < begin, begin - k, torch.where(k >= end, k - end + 1, 0)).float()
        steps = (facts[..., first + 8:first + 12].float() * torch.tensor([2., 3., 4., 7.], device=here.device)).sum(-1).clamp(min=1)
        near = torch.where(span.sum(1, keepdim=True) > 0, near / (steps * (far + 4)), near)
    return near


class Judge(nn.Module):
    """An encoder and a head for each task, over examples that lie on the device."""

    def __init__(self, encoder, examples, keys):
        super().__init__()
        self.encoder, self.heads = encoder, nn.ModuleList([Head(encoder.shape), Head(encoder.shape)])
        x, s, n = examples.x, examples.sentences, examples.x["n"].astype(np.int64)
        self.of = {k: put(v) for k, v in {
            "first": np.cumsum(n) - n, "n": n, "from": x["from"].astype(np.int64), "whole": x["whole"], "task": x["task"].astype(np.int64),
            "told": np.minimum(x["set"].astype(np.int64), CHOSEN), "facts": examples.facts,
            "word": s.word, "begin": s.begin, "length": s.length, "keys": keys}.items()}

    def contexts(self, pick, blank, drop):
        """What the words of these sentences mean; a share of them is not known, though their kind is."""
        length = self.of["length"][pick]
        k = torch.arange(int(length.max()), device=DEVICE)
        seen = k < length.unsqueeze(1)
        row = self.of["word"][(self.of["begin"][pick].unsqueeze(1) + k).clamp(max=len(self.of["word"]) - 1)] * seen
        keys = self.of["keys"][row] * seen.unsqueeze(-1)
        if self.training:
            hidden = (torch.rand(row.shape, device=DEVICE) < blank).unsqueeze(-1) & (torch.arange(KEYS, device=DEVICE) < 2)
            keys = keys.masked_fill(hidden, 0)
        return F.dropout(self.encoder(keys, seen, 0.1), drop, self.training)

    def window(self, context, row, pick):
        """Of these examples, whose sentences are rows of `context`: what a head looks at."""
        k = torch.arange(WORDS, device=DEVICE)
        here = k < self.of["n"][pick].unsqueeze(1)
        c = context[row.unsqueeze(1), (self.of["from"][pick].unsqueeze(1) + k).clamp(max=context.shape[1] - 1)] * here.unsqueeze(-1)
        f = self.of["facts"][(self.of["first"][pick].unsqueeze(1) + k).clamp(max=len(self.of["facts"]) - 1)].long().masked_fill(~here.unsqueeze(-1), NONE)
        facts = torch.zeros(len(pick), WORDS, FACTS + 1, device=DEVICE, dtype=c.dtype).scatter_(2, f.view(len(pick), WORDS, FACTS_OF_ONE).clamp(max=FACTS), 1)[..., :FACTS]
        spans = [facts[..., s].float() for s in (0, 1)]
        pools = [p / p.sum(1, keepdim=True).clamp(min=1e-9) for p in (nearness(spans, facts, here), *spans)]
        return c, facts, pools, here.float(), self.of["whole"][pick], self.of["told"][pick]

    def forward(self, sentences, pick, row, blank=0.2, drop=0.4, context_drop=0.3):
        """Scores of examples `pick`, each of which is in the sentence `row` of `sentences`."""
        context = self.contexts(sentences, blank, context_drop)
        out = torch.zeros(len(pick), 3, device=DEVICE)
        for task, head in enumerate(self.heads):
            mine = torch.nonzero(self.of["task"][pick] == task).squeeze(1)
            if len(mine):
                out = out.index_copy(0, mine, head(*self.window(context, row[mine], pick[mine]), drop).float())
        return out
