using Panj.Events;

namespace Panj.Cli.Text;

/// <summary>One line of what a person reads in a terminal.</summary>
/// <param name="Words">Its words, indentation included.</param>
/// <param name="Family">Family whose colour its mark has, null for none.</param>
/// <param name="IsHeading">True for the line above a group.</param>
internal readonly record struct TextLine(string Words, ColourFamily? Family = null, bool IsHeading = false);
