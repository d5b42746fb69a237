namespace Panj.Language;

/// <summary>Universal part of speech (UD v2). The default value is <see cref="X"/>.</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // the names are the standard's own; https://universaldependencies.org/u/pos/
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
