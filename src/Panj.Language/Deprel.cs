namespace Panj.Language;

/// <summary>Universal dependency relation with the subtypes English treebanks use ("nsubj:pass" is <see cref="NsubjPass"/>). The default value is <see cref="Dep"/>.</summary>
public enum Deprel : byte
{
#pragma warning disable CS1591 // the names are the standard's own; https://universaldependencies.org/u/dep/
    Dep, Punct, Case, Nsubj, Det, Root, Advmod, Obj, Amod, Obl, Conj, Compound,
    Mark, Nmod, Cc, Aux, Cop, Advcl, NmodPoss, Xcomp, Ccomp, AclRelcl, Flat, Parataxis,
    Nummod, Appos, Acl, AuxPass, NsubjPass, OblUnmarked, NmodUnmarked, Discourse, CompoundPrt, Iobj, List, Expl,
    Fixed, NmodDesc, OblAgent, Csubj, NsubjOuter, DetPredet, Vocative, Goeswith, AdvclRelcl, CcPreconj, Reparandum, Orphan,
    CsubjPass, Dislocated, CsubjOuter, Clf,
#pragma warning restore CS1591
}
