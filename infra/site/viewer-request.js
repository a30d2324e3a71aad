// A CloudFront Function (cloudfront-js-2.0), run at the edge before the bucket is asked, and by the local gateway.
// It stands alone: no imports, no exports, no Node, below 10 kB, and no destructuring, which that runtime lacks.

const MARKS = /[\u0300-\u036f]/g;
const LETTERS = [
  [/[àáảãạăằắẳẵặâầấẩẫậ]/g, 'a'],
  [/[èéẻẽẹêềếểễệ]/g, 'e'],
  [/[ìíỉĩị]/g, 'i'],
  [/[òóỏõọôồốổỗộơờớởỡợ]/g, 'o'],
  [/[ùúủũụưừứửữự]/g, 'u'],
  [/[ỳýỷỹỵ]/g, 'y'],
  [/đ/g, 'd'],
];

// "Đặng Thị Hằng" and its decomposed spelling both become "dang thi hang".
function fold(text) {
  const plain = LETTERS.reduce(function (seen, pair) {
    return seen.replace(pair[0], pair[1]);
  }, text.toLowerCase());
  return plain
    .replace(MARKS, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

// Forms send a space as "+". A value that cannot be decoded counts as empty.
function typed(querystring, name) {
  const field = querystring[name];
  try {
    return field ? decodeURIComponent(field.value.replace(/\+/g, ' ')) : '';
    // The edge's language knows no catch without a name.
  } catch (malformed) {
    return '';
  }
}

function redirect(location) {
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: location }, 'cache-control': { value: 'no-store' } },
  };
}

// Vietnamese names end with the given name, which is what people are looked up by.
function searched(querystring) {
  const words = fold(typed(querystring, 'q')).split(' ');
  const word = words[words.length - 1].slice(0, 40);
  return word ? redirect('/tra-cuu/' + word) : undefined;
}

// A code is read aloud or copied from paper: case, spaces and dashes do not matter.
function verified(querystring) {
  const code = typed(querystring, 'ma')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 40);
  return code ? redirect('/xac-minh/' + code) : undefined;
}

/**
 * Answers the two script-free forms with the address of a ready page, and maps clean addresses to files:
 * /vinh-danh/2026 and /vinh-danh/2026/ are both the file /vinh-danh/2026/index.html.
 */
function handler(event) {
  const request = event.request;
  const path = request.uri.replace(/\/+$/, '');
  const answer =
    path === '/tra-cuu'
      ? searched(request.querystring)
      : path === '/xac-minh'
        ? verified(request.querystring)
        : undefined;
  if (answer) return answer;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.includes('.')) request.uri = path + '/index.html';
  return request;
}
