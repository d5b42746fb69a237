namespace Panj.Language.Words;

/// <summary>Which words a word behaves like; 0 stands for a word too rare to tell. The default value is that of an unknown word.</summary>
/// <param name="Fine">One of about a thousand small groups.</param>
/// <param name="Coarse">One of a few dozen groups of groups.</param>
internal readonly record struct Cluster(ushort Fine, byte Coarse);
