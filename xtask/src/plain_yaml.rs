//! The part of YAML that `publiccode.yml` is written in: nested keys, lists of words or of keys, `|` blocks. What
//! else YAML can say is refused rather than guessed.

use std::collections::BTreeMap;

/// A value and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Word(String),
    List(Vec<Node>),
    Keys(BTreeMap<String, Node>),
}

impl Node {
    /// What stands under `path`, keys parted by slashes.
    pub fn at(&self, path: &str) -> Option<&Node> {
        path.split('/').try_fold(self, |node, key| match node {
            Node::Keys(keys) => keys.get(key),
            _ => None,
        })
    }

    pub fn word(&self) -> Option<&str> {
        match self {
            Node::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn list(&self) -> &[Node] {
        match self {
            Node::List(list) => list,
            _ => &[],
        }
    }

    pub fn keys(&self) -> Vec<&str> {
        match self {
            Node::Keys(keys) => keys.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }
}

pub fn read(text: &str) -> Result<Node, String> {
    let lines: Vec<Line> = text.lines().enumerate().map(|(at, text)| Line::of(at + 1, text)).collect();
    let mut reader = Reader { lines: &lines, at: 0 };
    let root = reader.node(0)?;
    match reader.peek() {
        Some(line) => Err(format!("line {}: the indentation fits nothing above it", line.number)),
        None => Ok(root),
    }
}

struct Line<'t> {
    number: usize,
    indent: usize,
    text: &'t str,
    whole: &'t str,
}

impl<'t> Line<'t> {
    fn of(number: usize, whole: &'t str) -> Line<'t> {
        let text = whole.trim_start_matches(' ');
        Line { number, indent: whole.len() - text.len(), text: text.trim_end(), whole }
    }

    fn says_nothing(&self) -> bool {
        self.text.is_empty() || self.text.starts_with('#')
    }
}

struct Reader<'l, 't> {
    lines: &'l [Line<'t>],
    at: usize,
}

impl<'t> Reader<'_, 't> {
    fn peek(&mut self) -> Option<&Line<'t>> {
        while self.lines.get(self.at).is_some_and(Line::says_nothing) {
            self.at += 1;
        }
        self.lines.get(self.at)
    }

    fn node(&mut self, indent: usize) -> Result<Node, String> {
        match self.peek() {
            Some(line) if line.text.starts_with("- ") => self.list(indent),
            _ => self.keys(indent),
        }
    }

    fn list(&mut self, indent: usize) -> Result<Node, String> {
        let mut all = Vec::new();
        while let Some((number, text)) =
            self.peek().filter(|line| line.indent == indent).map(|line| (line.number, line.text))
        {
            let Some(item) = text.strip_prefix("- ") else { break };
            if key_of(item).is_none() {
                self.at += 1;
                all.push(Node::Word(word(number, item)?));
                continue;
            }
            let mut keys = BTreeMap::new();
            self.key(number, item, indent + 2, &mut keys)?;
            while self.peek().is_some_and(|line| line.indent == indent + 2) {
                let line = &self.lines[self.at];
                self.key(line.number, line.text, indent + 2, &mut keys)?;
            }
            all.push(Node::Keys(keys));
        }
        Ok(Node::List(all))
    }

    fn keys(&mut self, indent: usize) -> Result<Node, String> {
        let mut keys = BTreeMap::new();
        while self.peek().is_some_and(|line| line.indent == indent && !line.text.starts_with("- ")) {
            let line = &self.lines[self.at];
            self.key(line.number, line.text, indent, &mut keys)?;
        }
        Ok(Node::Keys(keys))
    }

    /// One key with what follows it.
    fn key(
        &mut self,
        number: usize,
        text: &str,
        indent: usize,
        keys: &mut BTreeMap<String, Node>,
    ) -> Result<(), String> {
        let (key, value) = key_of(text).ok_or_else(|| format!("line {number}: a key is expected"))?;
        self.at += 1;
        let node = match value {
            "|" => Node::Word(self.block(indent)),
            "" => match self.peek().map(|line| (line.indent, line.text.starts_with("- "))) {
                Some((deeper, _)) if deeper > indent => self.node(deeper)?,
                Some((same, true)) if same == indent => self.list(indent)?,
                _ => Node::Word(String::new()),
            },
            value => Node::Word(word(number, value)?),
        };
        match keys.insert(key.to_owned(), node) {
            Some(_) => Err(format!("line {number}: «{key}» stands twice")),
            None => Ok(()),
        }
    }

    fn block(&mut self, indent: usize) -> String {
        let mut text = Vec::new();
        while let Some(line) =
            self.lines.get(self.at).filter(|line| line.text.is_empty() || line.indent > indent)
        {
            text.push(line.whole.trim());
            self.at += 1;
        }
        text.join("\n").trim().to_owned()
    }
}

fn key_of(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let is_plain = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (is_plain && !key.is_empty() && (value.is_empty() || value.starts_with(' '))).then(|| (key, value.trim()))
}

fn word(number: usize, text: &str) -> Result<String, String> {
    if let Some(quoted) = text.strip_prefix('"') {
        let inside = quoted.strip_suffix('"').filter(|inside| !inside.contains(['"', '\\']));
        return inside.map(str::to_owned).ok_or_else(|| format!("line {number}: the quotes cannot be read"));
    }
    match text.starts_with(['[', '{', '&', '*', '!', '>', '\'', '%', '@', '`']) || text.contains(" #") {
        true => Err(format!("line {number}: write it in double quotes, or one item a line")),
        false => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lists_and_blocks_are_read() {
        let read = read(
            "a: 1\n# note\nb:\n  c:\n    - x\n    - \"y: z\"\n  d: |\n    one\n\n    two\ne:\n  - name: n\n    v: 2\n",
        );
        let root = read.unwrap();
        assert_eq!(root.at("a").and_then(Node::word), Some("1"));
        assert_eq!(root.at("b/c").unwrap().list()[1].word(), Some("y: z"));
        assert_eq!(root.at("b/d").and_then(Node::word), Some("one\n\ntwo"));
        assert_eq!(root.at("e").unwrap().list()[0].at("v").and_then(Node::word), Some("2"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for text in ["a: [1, 2]\n", "a: 1\na: 2\n", "a: 1\n  b: 2\n", "just words\n", "a: 'b'\n"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
