using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>What is known of a word before its sentence is read; 255 stands for nothing.</summary>
/// <param name="Usual">The tag label it bears most often in the treebank.</param>
/// <param name="Readings">Which tags a dictionary allows it, as a class number.</param>
/// <param name="IsSure">True where it bears hardly any tag but its usual one.</param>
/// <param name="Cluster">Words it behaves like.</param>
internal readonly record struct LexicalClass(byte Usual, byte Readings, bool IsSure, Cluster Cluster);
